module secure-deploy/attestation-check

go 1.24.0

require (
	github.com/in-toto/attestation v1.1.2
	google.golang.org/protobuf v1.36.6
)
