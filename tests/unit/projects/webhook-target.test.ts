import { describe, expect, it } from "vitest";
import { isAllowedAddress, targetProblem } from "@/lib/projects/webhook-target";

const outside = ["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1"];
const inside = [
  "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.5.4", "192.168.1.1", "100.64.0.1", "::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
];
// These lead nowhere that anybody means, or to where clouds keep secrets.
const never = [
  "0.0.0.0", "0.1.2.3", "::", "169.254.169.254", "169.254.0.1", "fe80::1", "fe80::1%eth0", "::ffff:169.254.169.254", "::ffff:0:0", "224.0.0.1", "ff02::1", "255.255.255.255", "240.0.0.1",
  "192.0.2.1", "198.51.100.7", "203.0.113.9", "2001:db8::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001:0:1::1", "fec0::1", "100::1", "not an address", "",
];

describe("I10 addresses that messages may go to", () => {
  it.each(outside)("%s is outside", (address) => expect(["public", "any"].map((reach) => isAllowedAddress(address, reach as "public"))).toEqual([true, true]));
  it.each(inside)("%s is inside: only where everything may be reached", (address) => expect(["public", "any"].map((reach) => isAllowedAddress(address, reach as "public"))).toEqual([false, true]));
  it.each(never)("%s never", (address) => expect(["public", "any"].map((reach) => isAllowedAddress(address, reach as "public"))).toEqual([false, false]));
});

describe("I10 what is wrong with a target is said", () => {
  it.each([
    ["https://hooks.example.org/in?to=us", null], ["https://hooks.example.org:8443/", null], ["https://1.1.1.1/", null], ["https://[2606:4700:4700::1111]/", null],
    ["http://hooks.example.org/", "https://"], ["ftp://hooks.example.org/", "https://"], ["file:///etc/passwd", "https://"], ["javascript:alert(1)", "https://"], ["hooks.example.org", "not a web address"],
    ["https://name:word@hooks.example.org/", "name and a password"], ["https://hooks.example.org/#there", "after #"],
    ["https://127.0.0.1/", "inside"], ["https://127.1/", "inside"], ["https://0x7f000001/", "inside"], ["https://2130706433/", "inside"], ["https://017700000001/", "inside"],
    ["https://[::1]/", "inside"], ["https://[::ffff:7f00:1]/", "inside"], ["https://[::]/", "inside"], ["https://0/", "inside"], ["https://169.254.169.254/latest/meta-data/", "inside"], ["https://192.168.0.1/", "inside"],
  ])("%s", (url, problem) => (problem === null ? expect(targetProblem(url, "public")).toBeNull() : expect(targetProblem(url, "public")).toContain(problem)));

  it("where everything may be reached, http and inner addresses are; link-local ones aren't", () => {
    expect(["http://127.0.0.1:8080/", "http://receiver.lan/", "https://10.1.1.1/"].map((url) => targetProblem(url, "any"))).toEqual([null, null, null]);
    expect(["http://169.254.169.254/", "gopher://127.0.0.1/"].map((url) => targetProblem(url, "any") === null)).toEqual([false, false]);
  });
});
