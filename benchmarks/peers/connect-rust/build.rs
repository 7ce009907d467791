fn main() {
    connectrpc_build::Config::new()
        .files(&["../bench.proto"])
        .includes(&["../"])
        .include_file("_connectrpc.rs")
        .compile()
        .expect("protoc reads ../bench.proto");
}
