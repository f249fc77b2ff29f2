// Command attestation-check reads in-toto statements with the in-toto project's own definitions, strictly, and validates
// them: the statement, and SLSA provenance v1 or a SLSA verification summary v1 as its predicate.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"

	provenance "github.com/in-toto/attestation/go/predicates/provenance/v1"
	vsa "github.com/in-toto/attestation/go/predicates/vsa/v1"
	statement "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// report is what is printed for a statement that is valid.
type report struct {
	PredicateType string `json:"predicateType"`
	// Extensions are the members that SLSA leaves to vendors, by path; they are taken out before the predicate is read.
	Extensions []string `json:"extensions"`
}

// extensionName is SLSA's form of an extension field, `<vendor>_<fieldname>`, without a further underscore.
var extensionName = regexp.MustCompile(`^[a-z][a-zA-Z0-9]*_[a-z][a-zA-Z0-9]*$`)

// takeExtensions removes extension members wherever the predicate's definition names its members, and returns their paths.
func takeExtensions(value any, message protoreflect.MessageDescriptor, path string) []string {
	members, isObject := value.(map[string]any)
	// The well-known types (Struct, Timestamp) hold data of any form.
	if !isObject || strings.HasPrefix(string(message.FullName()), "google.protobuf.") {
		return nil
	}
	taken := []string{}
	for name, member := range members {
		field := message.Fields().ByJSONName(name)
		switch {
		case field == nil && extensionName.MatchString(name):
			taken = append(taken, path+name)
			delete(members, name)
		case field == nil || field.Message() == nil || field.IsMap():
		case field.IsList():
			items, _ := member.([]any)
			for index, item := range items {
				taken = append(taken, takeExtensions(item, field.Message(), fmt.Sprintf("%s%s.%d.", path, name, index))...)
			}
		default:
			taken = append(taken, takeExtensions(member, field.Message(), path+name+".")...)
		}
	}
	slices.Sort(taken)
	return taken
}

// readPredicate refuses members that are neither defined nor extensions.
func readPredicate(document any, predicate proto.Message) ([]string, error) {
	taken := takeExtensions(document, predicate.ProtoReflect().Descriptor(), "")
	rest, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	return taken, protojson.UnmarshalOptions{}.Unmarshal(rest, predicate)
}

// validateSummary checks what the specification of verification summaries demands; the library has no such function.
func validateSummary(summary *vsa.VerificationSummary) error {
	switch {
	case summary.GetVerifier().GetId() == "":
		return errors.New("verifier.id required")
	case summary.GetTimeVerified().CheckValid() != nil:
		return errors.New("timeVerified required")
	case summary.GetResourceUri() == "":
		return errors.New("resourceUri required")
	case summary.GetPolicy().GetUri() == "" && len(summary.GetPolicy().GetDigest()) == 0:
		return errors.New("policy required")
	case summary.GetVerificationResult() != "PASSED" && summary.GetVerificationResult() != "FAILED":
		return errors.New("verificationResult must be PASSED or FAILED")
	case len(summary.GetVerifiedLevels()) == 0:
		return errors.New("verifiedLevels required")
	}
	for index, input := range summary.GetInputAttestations() {
		descriptor := &statement.ResourceDescriptor{Uri: input.GetUri(), Digest: input.GetDigest()}
		if input.GetUri() == "" || len(input.GetDigest()) == 0 {
			return fmt.Errorf("inputAttestations[%d] lacks its uri or digest", index)
		}
		if err := descriptor.Validate(); err != nil {
			return fmt.Errorf("inputAttestations[%d]: %w", index, err)
		}
	}
	return (&statement.ResourceDescriptor{Uri: summary.GetPolicy().GetUri(), Digest: summary.GetPolicy().GetDigest()}).Validate()
}

func check(content []byte) (report, error) {
	read := &statement.Statement{}
	if err := (protojson.UnmarshalOptions{}).Unmarshal(content, read); err != nil {
		return report{}, fmt.Errorf("not an in-toto statement: %w", err)
	}
	if err := read.Validate(); err != nil {
		return report{}, fmt.Errorf("not a valid in-toto statement: %w", err)
	}
	document := read.GetPredicate().AsMap()
	result := report{PredicateType: read.GetPredicateType()}
	var err error
	switch read.GetPredicateType() {
	case "https://slsa.dev/provenance/v1":
		predicate := &provenance.Provenance{}
		if result.Extensions, err = readPredicate(document, predicate); err == nil {
			err = predicate.Validate()
		}
	case "https://slsa.dev/verification_summary/v1":
		predicate := &vsa.VerificationSummary{}
		if result.Extensions, err = readPredicate(document, predicate); err == nil {
			err = validateSummary(predicate)
		}
	default:
		err = fmt.Errorf("the predicate type %q has no definition here", read.GetPredicateType())
	}
	return result, err
}

func run(arguments []string) error {
	if len(arguments) != 1 {
		return errors.New("name one file, or say version")
	}
	if arguments[0] == "version" {
		build, known := debug.ReadBuildInfo()
		if !known || len(build.Deps) == 0 {
			return errors.New("the program does not know what it was built from")
		}
		fmt.Println(build.Deps[0].Path, build.Deps[0].Version)
		return nil
	}
	content, err := os.ReadFile(arguments[0])
	if err != nil {
		return err
	}
	result, err := check(content)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(result)
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
