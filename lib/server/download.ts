/** A file as an answer: sent piece by piece at the pace of the one who reads, and never shown in the page. */
export function download(bytes: AsyncGenerator<Uint8Array>, { fileName, size, contentType }: { fileName: string; size?: number; contentType: string }): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });
  const headers: Record<string, string> = {
    "content-type": contentType,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  };
  if (size !== undefined) headers["content-length"] = String(size);
  return new Response(body, { headers });
}

// RFC 8187 leaves these four out of what may stand plainly in a header value; encodeURIComponent keeps them.
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
