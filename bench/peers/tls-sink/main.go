// Command tls-sink is an S3 endpoint over TLS that takes everything, checks nothing and keeps nothing: what is left to
// measure is the work of whoever sends. It is compiled, so that a client and not the endpoint is what a transfer waits for.
package main

import (
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
)

const begun = "<InitiateMultipartUploadResult><UploadId>upload</UploadId></InitiateMultipartUploadResult>"
const completed = `<CompleteMultipartUploadResult><ETag>"0"</ETag></CompleteMultipartUploadResult>`

var buffers = sync.Pool{New: func() any { return make([]byte, 256*1024) }}

// drain hides that io.Discard can read by itself, with small buffers.
type drain struct{ io.Writer }

func answer(response http.ResponseWriter, request *http.Request) {
	buffer := buffers.Get().([]byte)
	_, err := io.CopyBuffer(drain{io.Discard}, request.Body, buffer)
	buffers.Put(buffer)
	if err != nil {
		return
	}
	header := response.Header()
	header.Set("ETag", `"00000000000000000000000000000000"`)
	// A writer that demands it is told the checksum that it has sent.
	if checksum := request.Header.Get("X-Amz-Checksum-Sha256"); checksum != "" {
		header.Set("X-Amz-Checksum-Sha256", checksum)
	}
	if request.Method != http.MethodPost {
		return
	}
	header.Set("Content-Type", "application/xml")
	body := completed
	if request.URL.Query().Has("uploads") {
		body = begun
	}
	fmt.Fprint(response, body)
}

func serve(certificate, key string) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	server := http.Server{
		Handler: http.HandlerFunc(answer),
		// HTTP/1.1, as S3 speaks it.
		TLSNextProto: map[string]func(*http.Server, *tls.Conn, http.Handler){},
	}
	go func() {
		// It ends with whoever has started it.
		io.Copy(io.Discard, os.Stdin)
		server.Close()
	}()
	if err := server.ServeTLS(listener, certificate, key); err != http.ErrServerClosed {
		return err
	}
	return nil
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == "version" {
		fmt.Println("tls-sink")
		return
	}
	if err := serve(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
