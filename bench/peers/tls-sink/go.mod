module tls-sink

go 1.22
