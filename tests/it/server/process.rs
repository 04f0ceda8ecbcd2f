//! The server as a process: its first line, its environment, its signals.

use std::net::SocketAddr;
use std::process::{ExitStatus, Stdio};

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, ChildStdout, Command};

use super::client::Client;
use super::start::{refused, within};

const SERVED: &str = env!("CARGO_BIN_EXE_served");

struct Process {
    child: Child,
    out: BufReader<ChildStdout>,
    address: SocketAddr,
}

impl Process {
    async fn start(command: &mut Command) -> Self {
        let mut child = spawn(command);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let line = line(&mut out).await;
        let address = line.strip_prefix("listening on http://").expect("the listening line first");
        let address = address.parse().unwrap();
        Self { child, out, address }
    }

    async fn client(&self) -> Client {
        Client::connect(self.address).await
    }

    async fn signal(&self, name: &str) {
        signal(&self.child, name).await;
    }

    /// Waits until so many requests wait in the handler.
    async fn busy_with(&self, count: usize) {
        let mut client = self.client().await;
        within("busy handlers", async { while client.get("/waiting").await.body != count.to_string() {} })
            .await;
    }

    async fn ended(mut self) -> ExitStatus {
        within("the end of the process", self.child.wait()).await.unwrap()
    }
}

async fn signal(child: &Child, name: &str) {
    let command = format!("kill -s {name} {}", child.id().unwrap());
    let killed = Command::new("sh").args(["-c", &command]).status().await.unwrap();
    assert!(killed.success());
}

async fn line(out: &mut (impl AsyncBufRead + Unpin)) -> String {
    let mut line = String::new();
    within("a line", out.read_line(&mut line)).await.unwrap();
    line.trim_end().to_owned()
}

fn served() -> Command {
    let mut command = Command::new(SERVED);
    command.env("CULLINAN_PORT", "0").env_remove("CULLINAN_HOST");
    command
}

fn spawn(command: &mut Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap()
}

/// The process must end with an error that says all of this, and without a line on standard output.
async fn check_refused(command: &mut Command, expected: &[&str]) {
    let mut child = spawn(command);
    let (mut out, mut errors) = (String::new(), String::new());
    let mut stdout = child.stdout.take().unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let status = within("the end of the process", child.wait()).await.unwrap();
    stdout.read_to_string(&mut out).await.unwrap();
    stderr.read_to_string(&mut errors).await.unwrap();
    assert!(!status.success());
    assert_eq!(out, "");
    for part in expected {
        assert!(errors.contains(part), "{part:?} is not in {errors:?}");
    }
}

#[tokio::test]
async fn fifty_waiting_clients_are_answered_after_sigterm() {
    let process = Process::start(&mut served()).await;
    let mut clients = Vec::new();
    for _ in 0..50 {
        let mut client = process.client().await;
        client.ask("/slow/2000").await;
        clients.push(client);
    }
    process.busy_with(50).await;
    process.signal("TERM").await;
    refused(process.address).await;
    for mut client in clients {
        assert_eq!(client.answer().await.status, 200);
    }
    assert!(process.ended().await.success());
}

#[tokio::test]
async fn standard_error_says_where_the_docs_page_is() {
    let mut process = Process::start(&mut served()).await;
    let mut errors = BufReader::new(process.child.stderr.take().unwrap());
    process.signal("TERM").await;
    let mut said = String::new();
    within("the end of standard error", errors.read_to_string(&mut said)).await.unwrap();
    assert!(said.contains(&format!("\ndocs: http://{}/docs\n", process.address)), "{said:?}");
    assert!(process.ended().await.success());
}

#[tokio::test]
async fn sigint_stops_an_unused_server() {
    let process = Process::start(&mut served()).await;
    let mut idle = process.client().await;
    assert_eq!(idle.get("/waiting").await.status, 200);
    process.signal("INT").await;
    idle.closed().await;
    assert!(process.ended().await.success());
}

#[tokio::test]
async fn a_service_with_hooks_works_from_before_the_first_request_until_after_the_last() {
    let mut process = Process::start(&mut served()).await;
    let mut errors = BufReader::new(process.child.stderr.take().unwrap());
    assert_eq!(line(&mut errors).await, "background work begins");
    let mut client = process.client().await;
    client.ask("/slow/200").await;
    process.busy_with(1).await;
    process.signal("TERM").await;
    assert_eq!(client.answer().await.status, 200);
    let mut rest = String::new();
    within("the end of standard error", errors.read_to_string(&mut rest)).await.unwrap();
    assert!(rest.ends_with("background work ends\n"), "{rest:?}");
    assert!(process.ended().await.success());
}

#[tokio::test]
async fn a_signal_while_services_are_made_stops_those_that_have_been() {
    let mut child = spawn(served().env("SERVED_SLOW_START", "1"));
    let mut errors = BufReader::new(child.stderr.take().unwrap());
    assert_eq!(line(&mut errors).await, "background work begins");
    assert_eq!(line(&mut errors).await, "slow work begins");
    signal(&child, "TERM").await;
    assert_eq!(line(&mut errors).await, "background work ends");
    assert!(within("the end of the process", child.wait()).await.unwrap().success());
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
    assert_eq!(out, "");
}

#[tokio::test]
async fn a_second_signal_ends_the_process_though_a_handler_blocks_its_thread() {
    let mut process = Process::start(&mut served()).await;
    let mut blocked = process.client().await;
    blocked.ask("/block").await;
    assert_eq!(line(&mut process.out).await, "blocking");
    process.signal("TERM").await;
    refused(process.address).await;
    process.signal("INT").await;
    assert_eq!(process.ended().await.code(), Some(130));
}

#[tokio::test]
async fn a_drain_that_reaches_its_bound_ends_the_process() {
    let process = Process::start(served().env("SERVED_DRAIN_MS", "200")).await;
    let mut waiting = process.client().await;
    waiting.ask("/slow/3600000").await;
    process.busy_with(1).await;
    process.signal("TERM").await;
    waiting.closed().await;
    assert!(process.ended().await.success());
}

#[tokio::test]
async fn an_ipv6_address_is_written_in_brackets() {
    for host in ["::1", "[::1]"] {
        let process = Process::start(served().env("CULLINAN_HOST", host)).await;
        assert!(process.address.is_ipv6());
        assert_eq!(process.client().await.get("/waiting").await.status, 200);
    }
}

#[tokio::test]
async fn the_environment_wins_over_the_builder() {
    let process = Process::start(served().env("CULLINAN_HOST", "localhost")).await;
    assert!(process.address.ip().is_loopback());
    assert_ne!(process.address.port(), 1);
}

#[tokio::test]
async fn an_address_that_cannot_be_understood_is_named() {
    let port = |port: &str| {
        let mut command = served();
        command.env("CULLINAN_PORT", port);
        command
    };
    check_refused(&mut port("80a"), &["CULLINAN_PORT", "80a", "65535"]).await;
    check_refused(&mut port("65536"), &["CULLINAN_PORT", "65536"]).await;
    check_refused(&mut port(""), &["CULLINAN_PORT"]).await;
    check_refused(served().env("CULLINAN_HOST", ""), &["CULLINAN_HOST"]).await;
    check_refused(served().env("CULLINAN_HOST", "no such host"), &["no such host"]).await;
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let address = format!("127.0.0.1:{port}");
    check_refused(served().env("CULLINAN_PORT", &port), &["cannot listen on", &address]).await;
}

#[tokio::test]
async fn running_out_of_descriptors_is_survived() {
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -n 40 && exec \"$0\"", SERVED]).env("CULLINAN_PORT", "0");
    let process = Process::start(&mut shell).await;
    let mut first = process.client().await;
    let mut crowd = Vec::new();
    for _ in 0..80 {
        crowd.push(process.client().await);
    }
    assert_eq!(first.get("/waiting").await.status, 200);
    drop(crowd);
    assert_eq!(process.client().await.get("/waiting").await.status, 200);
}
