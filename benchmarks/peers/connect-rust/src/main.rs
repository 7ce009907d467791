//! The peer in Rust: the connectrpc crate as its documentation shows it, on HTTP/1.1 and HTTP/2
//! cleartext.

// the documentation's way to write a handler, of which the compiler warns
#![allow(refining_impl_trait)]

use std::env;
use std::time::{Duration, Instant};

use connectrpc::{
    ConnectError, ConnectRpcService, RequestContext, Response, Server, ServiceRequest,
    ServiceResult, ServiceStream,
};
use futures::stream;
use tokio::sync::broadcast::{self, Sender, error::RecvError};

pub mod proto {
    connectrpc::include_generated!();
}

use proto::bench::v1::*;

const QUEUE_SIZE: usize = 1_024;
const FIRST_SEQUENCE: i32 = 1_000_000;

struct Bench {
    items: Sender<Item>,
}

impl BenchService for Bench {
    async fn echo(
        &self,
        _ctx: RequestContext,
        request: ServiceRequest<'_, Move>,
    ) -> ServiceResult<Move> {
        Response::ok(request.to_owned_message())
    }

    async fn publish(
        &self,
        _ctx: RequestContext,
        request: ServiceRequest<'_, Publishing>,
    ) -> ServiceResult<Nothing> {
        tokio::spawn(publish(self.items.clone(), request.to_owned_message()));
        Response::ok(Nothing::default())
    }

    async fn items(
        &self,
        _ctx: RequestContext,
        _request: ServiceRequest<'_, Nothing>,
    ) -> ServiceResult<ServiceStream<Item>> {
        let items = stream::unfold(self.items.subscribe(), |mut receiver| async move {
            match receiver.recv().await {
                Ok(item) => Some((Ok(item), receiver)),
                Err(RecvError::Lagged(_)) => {
                    Some((Err(ConnectError::resource_exhausted("too slow")), receiver))
                }
                Err(RecvError::Closed) => None,
            }
        });
        Response::stream_ok(items)
    }

    async fn idle(
        &self,
        _ctx: RequestContext,
        _request: ServiceRequest<'_, Nothing>,
    ) -> ServiceResult<ServiceStream<Item>> {
        Response::stream_ok(stream::pending())
    }
}

/// Paced as the JVM's servers are: by the schedule, with a second of grace.
async fn publish(items: Sender<Item>, publishing: Publishing) {
    let note = "n".repeat(publishing.note_length as usize);
    let start = Instant::now();
    let end =
        start + Duration::from_millis(publishing.milliseconds as u64) + Duration::from_secs(1);
    let count = publishing.items_per_second as i64 * publishing.milliseconds as i64 / 1000;
    for index in 0..count {
        if Instant::now() > end {
            return;
        }
        let due =
            start + Duration::from_secs(1) * index as u32 / publishing.items_per_second as u32;
        if due > Instant::now() {
            tokio::time::sleep_until(due.into()).await;
        }
        let item = Item {
            sequence: FIRST_SEQUENCE + index as i32,
            x_mm: 1250.25,
            y_mm: -310.5,
            z_mm: 78.125,
            note: note.clone(),
            ..Default::default()
        };
        // an error only says that nobody listens
        let _ = items.send(item);
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let port = env::args().nth(1).ok_or("usage: connect-rust PORT")?;
    let (items, _) = broadcast::channel(QUEUE_SIZE);
    let service = ConnectRpcService::new(BenchServiceServer::new(Bench { items }));
    let server = Server::bind(format!("127.0.0.1:{port}")).await?;
    server.serve_with_service(service).await
}
