// The client lies in components/ui, where every feature may take it from; this is its earlier address.
export * from "@/components/ui/request";
