//! Disks of our own, for which nobody has to be root: small ones, and ones that become read-only.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
};

use crate::say;

/// A small disk, mounted where only programs see it that are started here. It goes away with this.
pub(crate) struct Place {
    holder: Child,
    /// Closed when this is dropped; then the holder ends, and the disk with it.
    _until: Option<ChildStdin>,
    at: tempfile::TempDir,
}

impl Place {
    /// A disk of so many bytes; none, said aloud, where the system lets nobody make one.
    pub(crate) fn of(bytes: u64) -> Option<Self> {
        let at = tempfile::tempdir().unwrap();
        let script = "mount -t tmpfs -o size=$2 tmpfs \"$1\" && echo ready && exec cat >/dev/null";
        let mut holder = Command::new("unshare");
        holder.args(["-rm", "sh", "-c", script, "sh"]).arg(at.path()).arg(bytes.to_string());
        let holder = holder.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let Ok(mut holder) = holder else { return none() };
        let mut line = String::new();
        let _ = BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line);
        let until = holder.stdin.take();
        let place = Self { holder, _until: until, at };
        // Whoever made the disk must be able to see it too.
        if line == "ready\n" && fs::read_dir(place.seen()).is_ok() { Some(place) } else { none() }
    }

    /// The disk, as the program sees it.
    pub(crate) fn folder(&self) -> &Path {
        self.at.path()
    }

    /// The disk, as this program sees it.
    pub(crate) fn seen(&self) -> PathBuf {
        let inside = self.at.path().strip_prefix("/").unwrap();
        Path::new("/proc").join(self.holder.id().to_string()).join("root").join(inside)
    }

    /// A program that sees the disk.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut program = Command::new("nsenter");
        program.args(["-t", &self.holder.id().to_string(), "-U", "-m", "--preserve-credentials", name]);
        program
    }

    /// Cabildo, seeing the disk.
    pub(crate) fn cabildo(&self) -> Command {
        self.program(env!("CARGO_BIN_EXE_cabildo"))
    }

    /// Makes the disk read-only, or one that can be written to again; nobody may be writing to it.
    pub(crate) fn becomes(&self, how: &str) {
        let done = self.program("mount").args(["-o", &format!("remount,{how}")]).arg(self.folder()).status().unwrap();
        assert!(done.success(), "the disk becomes {how}");
    }

    /// Fills the disk but for so many bytes.
    pub(crate) fn fill_but(&self, bytes: u64) {
        self.empty();
        let free = fs4::available_space(self.seen()).unwrap();
        if free > bytes {
            let filler = self.seen().join("relleno");
            let mut fill = Command::new("fallocate");
            fill.args(["-l", &(free - bytes).to_string()]).arg(&filler);
            assert!(fill.status().unwrap().success(), "the disk is filled");
        }
    }

    /// Makes room again.
    pub(crate) fn empty(&self) {
        let _ = fs::remove_file(self.seen().join("relleno"));
    }
}

fn none() -> Option<Place> {
    say("this system lets nobody make a disk of their own (unshare); full and read-only disks were NOT tried");
    None
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}
