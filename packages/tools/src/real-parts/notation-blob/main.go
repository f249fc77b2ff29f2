// Command notation-blob signs and verifies files with notation-go, the Notary Project's own implementation: the calls and
// the configuration folder are those of `notation blob sign` and `notation blob verify`.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/notaryproject/notation-core-go/signature/cose"
	"github.com/notaryproject/notation-core-go/signature/jws"
	"github.com/notaryproject/notation-go"
	"github.com/notaryproject/notation-go/dir"
	"github.com/notaryproject/notation-go/signer"
	"github.com/notaryproject/notation-go/verifier"
	"github.com/notaryproject/notation-go/verifier/trustpolicy"
)

// pairs collects repeated flags of the form key=value.
type pairs map[string]string

func (p pairs) String() string { return "" }

func (p pairs) Set(text string) error {
	key, value, found := strings.Cut(text, "=")
	if !found {
		return fmt.Errorf("%q is not key=value", text)
	}
	p[key] = value
	return nil
}

// check is what one verification step found.
type check struct {
	Name   string `json:"name"`
	Action string `json:"action"`
	Error  string `json:"error,omitempty"`
}

// report is what verify prints: `verdict` is pass, fail, skipped or unusable (the configuration is refused).
type report struct {
	Verdict  string            `json:"verdict"`
	Error    string            `json:"error,omitempty"`
	Checks   []check           `json:"checks"`
	Metadata map[string]string `json:"metadata,omitempty"`
}

// recorder keeps the outcome, which notation.VerifyBlob hands out only when verification has succeeded.
type recorder struct {
	notation.BlobVerifier
	outcome *notation.VerificationOutcome
}

var errSkipped = errors.New("the trust policy skips verification")

func (r *recorder) VerifyBlob(ctx context.Context, describe notation.BlobDescriptorGenerator, signature []byte, options notation.BlobVerifierVerifyOptions) (*notation.VerificationOutcome, error) {
	outcome, err := r.BlobVerifier.VerifyBlob(ctx, describe, signature, options)
	r.outcome = outcome
	if err == nil && outcome.VerificationLevel.Name == trustpolicy.LevelSkip.Name {
		// notation.VerifyBlob reads the envelope next, and nothing has parsed it.
		return outcome, errSkipped
	}
	return outcome, err
}

func mediaTypeOf(signaturePath string) (string, error) {
	switch {
	case strings.HasSuffix(signaturePath, ".jws.sig"):
		return jws.MediaTypeEnvelope, nil
	case strings.HasSuffix(signaturePath, ".cose.sig"):
		return cose.MediaTypeEnvelope, nil
	}
	return "", fmt.Errorf("the name %q tells no signature format", signaturePath)
}

func sign(arguments []string) error {
	metadata := pairs{}
	flags := flag.NewFlagSet("sign", flag.ExitOnError)
	key := flags.String("key", "", "private key in PEM")
	certificates := flags.String("certificates", "", "certificate chain in PEM, leaf first")
	output := flags.String("signature", "", "file to write, ending in .jws.sig")
	mediaType := flags.String("media-type", "application/octet-stream", "media type of the blob")
	expiry := flags.Duration("expiry", 0, "how long the signature is good for; 0: for ever")
	flags.Var(metadata, "user-metadata", "key=value, may be repeated")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	envelopeType, err := mediaTypeOf(*output)
	if err != nil {
		return err
	}
	blobSigner, err := signer.NewGenericSignerFromFiles(*key, *certificates)
	if err != nil {
		return err
	}
	blob, err := os.Open(flags.Arg(0))
	if err != nil {
		return err
	}
	defer blob.Close()
	envelope, _, err := notation.SignBlob(context.Background(), blobSigner, blob, notation.SignBlobOptions{
		SignerSignOptions: notation.SignerSignOptions{
			SignatureMediaType: envelopeType,
			ExpiryDuration:     expiry.Truncate(time.Second),
		},
		ContentMediaType: *mediaType,
		UserMetadata:     metadata,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(*output, envelope, 0o644)
}

func verify(arguments []string) (report, error) {
	metadata := pairs{}
	flags := flag.NewFlagSet("verify", flag.ExitOnError)
	config := flags.String("config", "", "folder that holds trustpolicy.blob.json, truststore/ and plugins/")
	signaturePath := flags.String("signature", "", "signature to verify")
	mediaType := flags.String("media-type", "", "media type that must be signed")
	policyName := flags.String("policy-name", "", "statement to use; the global one unless given")
	flags.Var(metadata, "user-metadata", "key=value that must be signed, may be repeated")
	if err := flags.Parse(arguments); err != nil {
		return report{}, err
	}
	dir.UserConfigDir, dir.UserLibexecDir = *config, *config
	envelopeType, err := mediaTypeOf(*signaturePath)
	if err != nil {
		return report{}, err
	}
	envelope, err := os.ReadFile(*signaturePath)
	if err != nil {
		return report{}, err
	}
	blob, err := os.Open(flags.Arg(0))
	if err != nil {
		return report{}, err
	}
	defer blob.Close()
	blobVerifier, err := verifier.NewBlobVerifierFromConfig()
	if err != nil {
		return report{Verdict: "unusable", Error: err.Error(), Checks: []check{}}, nil
	}
	recording := &recorder{BlobVerifier: blobVerifier}
	_, _, err = notation.VerifyBlob(context.Background(), recording, blob, envelope, notation.VerifyBlobOptions{
		BlobVerifierVerifyOptions: notation.BlobVerifierVerifyOptions{
			SignatureMediaType: envelopeType,
			UserMetadata:       metadata,
			TrustPolicyName:    *policyName,
		},
		ContentMediaType: *mediaType,
	})
	return reportOf(recording.outcome, err), nil
}

func reportOf(outcome *notation.VerificationOutcome, err error) report {
	result := report{Verdict: "pass", Checks: []check{}}
	if err != nil {
		result.Verdict, result.Error = "fail", err.Error()
	}
	if errors.Is(err, errSkipped) {
		result.Verdict = "skipped"
	}
	var none notation.ErrorNoApplicableTrustPolicy
	if errors.As(err, &none) {
		result.Verdict = "unusable"
	}
	if outcome == nil {
		return result
	}
	for _, found := range outcome.VerificationResults {
		entry := check{Name: string(found.Type), Action: string(found.Action)}
		if found.Error != nil {
			entry.Error = found.Error.Error()
		}
		result.Checks = append(result.Checks, entry)
	}
	if outcome.EnvelopeContent != nil {
		result.Metadata, _ = outcome.UserMetadata()
	}
	return result
}

func run(arguments []string) error {
	if len(arguments) == 0 {
		return errors.New("say sign, verify or version")
	}
	switch arguments[0] {
	case "sign":
		return sign(arguments[1:])
	case "verify":
		result, err := verify(arguments[1:])
		if err != nil {
			return err
		}
		return json.NewEncoder(os.Stdout).Encode(result)
	case "version":
		return printVersion()
	}
	return fmt.Errorf("%q is none of sign, verify and version", arguments[0])
}

// printVersion names the library that was linked.
func printVersion() error {
	build, known := debug.ReadBuildInfo()
	if !known {
		return errors.New("the program does not know what it was built from")
	}
	for _, module := range build.Deps {
		if module.Path == "github.com/notaryproject/notation-go" {
			fmt.Println(module.Path, module.Version)
			return nil
		}
	}
	return errors.New("notation-go is not in the program")
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
