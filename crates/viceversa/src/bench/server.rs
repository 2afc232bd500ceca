//! A server in a process of its own, and what the system counts of it.

use crate::{
    failure::{Failure, on_file},
    settings::Settings,
};
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use store::Location;

/// Linux counts processor time in hundredths of a second for everybody (`USER_HZ`, proc(5)).
const TICKS_A_SECOND: u64 = 100;

/// The server.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub at: SocketAddr,
}

impl Server {
    /// Starts this very binary on the same folder, without a worker.
    pub fn start(settings: &Settings) -> Result<Self, Failure> {
        let told = |error: std::io::Error| Failure::new(format!("the server does not start: {error}"));
        let binary = std::env::current_exe().map_err(told)?;
        let mut command = Command::new(binary);
        command.args(["serve", "--port", "0", "--no-worker", "--data"]).arg(&settings.data);
        if let Location::Postgres(place) = &settings.database {
            // Not on the command line, where others could read its password.
            command.env("VICEVERSA_DATABASE", place);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(told)?;
        let silent = || Failure::new("the server does not say where it listens");
        let out = child.stdout.take().ok_or_else(silent)?;
        let address = BufReader::new(out)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("listening on http://").map(str::to_owned));
        let at = address.and_then(|address| address.parse().ok()).ok_or_else(silent)?;
        Ok(Self { child, at })
    }

    /// The processor time it has taken so far, in user and system mode.
    pub fn processor_time(&self) -> Result<Duration, Failure> {
        let path = self.proc("stat");
        let text = on_file(&path, std::fs::read_to_string(&path))?;
        // The name in brackets may hold blanks; what follows it does not (proc(5): fields 14 and 15).
        let fields: Vec<&str> = text.rsplit(')').next().unwrap_or("").split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
        let all = ticks(11).zip(ticks(12)).map(|(user, system)| user + system);
        let all = all.ok_or_else(|| Failure::new(format!("{}: not as proc(5) has it", path.display())))?;
        Ok(Duration::from_millis(all * 1000 / TICKS_A_SECOND))
    }

    /// The most memory it has held.
    pub fn most_kilobytes(&self) -> Result<u64, Failure> {
        let path = self.proc("status");
        let text = on_file(&path, std::fs::read_to_string(&path))?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let most = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
        most.ok_or_else(|| Failure::new(format!("{}: not as proc(5) has it", path.display())))
    }

    /// Stops it, as a service manager would.
    pub fn stop(mut self) -> Result<(), Failure> {
        let told = |error: std::io::Error| Failure::new(format!("the server does not stop: {error}"));
        let word = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        word.map_err(told)?;
        self.child.wait().map_err(told)?;
        Ok(())
    }

    fn proc(&self, file: &str) -> PathBuf {
        PathBuf::from(format!("/proc/{}/{file}", self.child.id()))
    }
}

impl Drop for Server {
    // Where measuring failed half-way.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
