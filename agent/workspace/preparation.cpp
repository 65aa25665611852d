#include "agent/workspace/preparation.h"

#include "agent/base/private_file.h"

#include <QDir>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <utility>

namespace rensei::workspace {

Q_LOGGING_CATEGORY(lcWorkspace, "rensei.workspace")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lockInterval = 100ms;
static constexpr auto spaceInterval = 2s;
static constexpr int maxCheckoutWorkers = 8;

Preparation::Preparation(const PreparationParts &parts)
    : m_parts(parts)
    , m_git(parts.git, parts.makeProcess, parts.clock)
    , m_lockTimer(parts.clock)
    , m_spaceTimer(parts.clock)
{
}

Preparation::~Preparation() = default;

void Preparation::start(const CloneSpec &spec, const QString &sessionFolder,
    const std::optional<GitCredential> &credential, std::chrono::milliseconds timeout)
{
    m_spec = spec;
    m_folder = sessionFolder;
    m_deadline = m_parts.clock.now() + timeout;
    m_mirror.emplace(m_parts.mirrorRoot, spec.url);
    if (credential) {
        if (auto helper = credentialHelper(spec.url, *credential))
            m_credential = std::move(*helper);
        else
            m_credentialError = helper.error();
    }
    m_parts.clock.callAfter(0ms, this, [this] { begin(); });
}

void Preparation::begin()
{
    if (m_isOver)
        return;
    QDir(newFolder()).removeRecursively(); // of an agent that was killed
    if (QFileInfo::exists(repoFolder())) {
        m_result.folder = repoFolder();
        m_result.isReused = true;
        return finish();
    }
    if (m_parts.git.path.isEmpty())
        return fail({Failure::Kind::NoGit, u"This computer has no git."_s, u"Install it."_s, {}});
    if (m_credentialError)
        return fail({Failure::Kind::NoAccess, m_credentialError->detail, {}, {}});
    if (m_parts.checkSpace) {
        if (const auto full = m_parts.checkSpace())
            return fail(*full);
    }
    if (const auto made = makePrivateFolder(m_parts.mirrorRoot); !made)
        return breakOff(made.error());
    if (m_spec.url.transport == Transport::Ssh)
        findSshCommand();
    else
        lockMirror();
}

void Preparation::run(const QStringList &arguments, const QString &folder, Answered then)
{
    // What surrounds the folders of this program is no part of any of this.
    QStringList environment{u"GIT_ALLOW_PROTOCOL="_s + allowedProtocols(m_spec.url),
        u"GIT_CEILING_DIRECTORIES="_s + QFileInfo(m_folder).path()};
    if (folder != m_folder && folder != newFolder())
        environment.append(u"GIT_DIR="_s + folder);
    environment += m_sshSettings;
    const bool signsIn = m_credential && !m_isLocal;
    if (signsIn)
        environment += m_credential->environment;
    const auto left = std::max<std::chrono::milliseconds>(m_deadline - m_parts.clock.now(), 1ms);
    const GitCall call{.arguments = arguments,
        .folder = folder,
        .deadline = left,
        .environment = environment,
        .secret = signsIn ? m_credential->secret : nullptr};
    m_git.start(call, [this, then = std::move(then)](const Result<GitOutput> &output) {
        if (output && output->code == 0)
            then(*output);
        else if (output)
            handleBadExit(*output);
        else
            fail(explainRun(output.error(), m_spec.url.text));
    });
}

void Preparation::handleBadExit(const GitOutput &output)
{
    const Failure failure = explainGit(output.errors, m_spec.url.text);
    const bool isMirrorsFault = m_isLocal || blamesRepository(output.errors);
    if (failure.kind == Failure::Kind::Broken && m_hadMirror && !m_wasRebuilt && isMirrorsFault)
        return rebuildMirror();
    fail(failure);
}

// An ssh of its owner's own configuration stays as it is; it has no terminal to ask on anyway.
void Preparation::findSshCommand()
{
    const GitCall call{.arguments = {u"config"_s, u"--get"_s, u"core.sshCommand"_s}, .folder = m_folder};
    m_git.start(call, [this](const Result<GitOutput> &output) {
        const auto isOwn = [](const QString &entry) {
            return entry.startsWith("GIT_SSH_COMMAND="_L1) || entry.startsWith("GIT_SSH="_L1);
        };
        const QStringList &inherited = m_parts.git.environment;
        const bool hasOwn = (output && output->code == 0) || std::any_of(inherited.begin(), inherited.end(), isOwn);
        if (!hasOwn)
            m_sshSettings = {u"GIT_SSH_COMMAND=ssh -oBatchMode=yes"_s};
        lockMirror();
    });
}

void Preparation::lockMirror()
{
    if (m_holdsLock)
        return askServer();
    if (!m_lock)
        m_lock = std::make_unique<LockFile>(m_mirror->lockPath());
    const auto locked = m_lock->tryLock();
    if (!locked)
        return breakOff(locked.error());
    if (*locked) {
        m_holdsLock = true;
        m_mirror->cleanUp();
        return askServer();
    }
    if (m_parts.clock.now() >= m_deadline)
        return fail(
            {Failure::Kind::Unreachable, u"Another session is still fetching %1."_s.arg(m_spec.url.text), {}, {}});
    m_lockTimer.start(lockInterval, [this] { lockMirror(); });
}

void Preparation::askServer()
{
    const QStringList arguments
        = QStringList{u"ls-remote"_s, u"--symref"_s, u"--"_s, m_spec.url.text} + refsToAskFor(m_spec);
    m_isLocal = false;
    m_hadMirror = false; // it has no part in this
    run(arguments, m_folder, [this](const GitOutput &output) { choose(parseRemoteRefs(output.out)); });
}

void Preparation::choose(const RemoteRefs &remote)
{
    const auto start = startingPoint(m_spec, remote);
    if (!start)
        return fail({Failure::Kind::NoRef, u"%1 has no branch or tag “%2”."_s.arg(m_spec.url.text, m_spec.ref),
            u"Push it, or correct the ref."_s, {}});
    m_start = *start;
    m_result.defaultBranch = remote.defaultBranch;
    m_result.branch = start->localBranch;
    m_hadMirror = m_mirror->exists();
    if (start->remoteRef.isEmpty())
        return confirmEmpty();
    const QString known = m_mirror->commitOf(start->remoteRef);
    const bool isThere = !known.isEmpty() && (known == start->commit || known == start->remoteRef);
    if (m_hadMirror && isThere && !(m_spec.full && m_mirror->isShallow())) {
        m_result.wasFetched = false;
        return makeRepository(known);
    }
    if (m_hadMirror)
        fetch(m_mirror->path());
    else
        makeMirror();
}

// A HEAD that leads to no branch looks the same as a repository without commits.
void Preparation::confirmEmpty()
{
    run({u"ls-remote"_s, u"--heads"_s, u"--"_s, m_spec.url.text}, m_folder, [this](const GitOutput &output) {
        if (output.out.isEmpty())
            return makeRepository({});
        fail({Failure::Kind::NoRef, u"The default branch of %1 does not exist."_s.arg(m_spec.url.text),
            u"Name a ref, or correct the HEAD of the repository."_s, {}});
    });
}

void Preparation::makeMirror()
{
    m_isLocal = true;
    run({u"init"_s, u"--quiet"_s, u"--bare"_s, u"--template="_s, u"--"_s, m_mirror->halfPath()}, m_folder,
        [this](const GitOutput &) { fetch(m_mirror->halfPath()); });
}

void Preparation::fetch(const QString &into)
{
    // One pack for each fetch, which a session's clone links as one file.
    QStringList arguments{u"-c"_s, u"fetch.unpackLimit=1"_s, u"fetch"_s, u"--quiet"_s, u"--no-tags"_s, u"--force"_s,
        u"--no-write-fetch-head"_s, u"--no-recurse-submodules"_s};
    if (!m_spec.full)
        arguments.append(u"--depth=1"_s);
    else if (m_mirror->isShallow())
        arguments.append(u"--unshallow"_s);
    arguments << u"--"_s << m_spec.url.text << u'+' + m_start.remoteRef + u':' + mirrorRef(m_start.remoteRef);
    m_isLocal = false;
    watchSpace();
    run(arguments, into, [this, into](const GitOutput &) { fetched(into); });
}

// A repository that fills the disk would stop everything else on this machine.
void Preparation::watchSpace()
{
    if (!m_parts.checkSpace)
        return;
    m_spaceTimer.start(spaceInterval, [this] {
        const auto full = m_parts.checkSpace();
        if (!full)
            return watchSpace();
        m_git.cancel([this, full = *full] { fail(full); });
    });
}

void Preparation::fetched(const QString &into)
{
    m_spaceTimer.stop();
    if (into == m_mirror->halfPath()) {
        if (const auto finished = m_mirror->finishHalf(); !finished)
            return breakOff(finished.error());
    }
    const QString commit = m_mirror->commitOf(m_start.remoteRef);
    if (commit.isEmpty())
        return breakOff({.kind = ErrorKind::Local, .detail = u"the fetched commit is not in the mirror"_s});
    makeRepository(commit);
}

void Preparation::makeRepository(const QString &commit)
{
    m_isLocal = true;
    const QStringList arguments{u"init"_s, u"--quiet"_s, u"--template="_s, u"--"_s, newFolder()};
    run(arguments, m_folder, [this, commit](const GitOutput &) {
        const auto populated = populate(newFolder(), *m_mirror, m_spec.url, m_start, commit, m_result.defaultBranch);
        if (!populated)
            return breakOff(populated.error());
        if (m_mirror->exists())
            m_mirror->touch();
        m_result.folder = repoFolder();
        m_result.commit = commit;
        if (commit.isEmpty())
            return putInPlace();
        checkOut();
    });
}

// Making many files takes longer than knowing what is in them, and one process waits for each.
static QString workersSetting()
{
    return u"checkout.workers=%1"_s.arg(std::clamp(QThread::idealThreadCount(), 1, maxCheckoutWorkers));
}

void Preparation::checkOut()
{
    // The lock stays: a mirror that turns out to be damaged is made anew, and nobody else may use it until then.
    const QStringList arguments{
        u"-c"_s, workersSetting(), u"reset"_s, u"--quiet"_s, u"--hard"_s, u"--no-recurse-submodules"_s};
    run(arguments, newFolder(), [this](const GitOutput &) {
        m_lock->unlock();
        m_holdsLock = false;
        m_hadMirror = false;
        if (m_spec.submodules)
            getSubmodules();
        else
            getLargeFiles();
    });
}

void Preparation::getSubmodules()
{
    m_isLocal = false;
    watchSpace();
    QStringList arguments{u"submodule"_s, u"--quiet"_s, u"update"_s, u"--init"_s, u"--recursive"_s};
    if (!m_spec.full)
        arguments << u"--depth"_s << u"1"_s;
    run(arguments, newFolder(), [this](const GitOutput &) { getLargeFiles(); });
}

void Preparation::getLargeFiles()
{
    if (!m_spec.lfs)
        return putInPlace();
    m_isLocal = false;
    watchSpace();
    run({u"lfs"_s, u"pull"_s}, newFolder(), [this](const GitOutput &) { putInPlace(); });
}

// Only a whole one gets the name under which it is used.
void Preparation::putInPlace()
{
    if (!QDir().rename(newFolder(), repoFolder()))
        return breakOff(
            {.kind = ErrorKind::Local, .detail = u"it cannot be put in its place"_s, .where = repoFolder()});
    finish();
}

void Preparation::finish()
{
    m_spaceTimer.stop();
    m_lock.reset();
    m_isOver = true;
    Q_EMIT ready(m_result);
}

void Preparation::rebuildMirror()
{
    qCWarning(lcWorkspace).noquote() << "the mirror of" << m_spec.url.text << "is damaged and made anew";
    m_wasRebuilt = true;
    m_result = {};
    QDir(newFolder()).removeRecursively();
    m_mirror->remove();
    lockMirror();
}

void Preparation::breakOff(const Error &error)
{
    fail({Failure::Kind::Broken, u"A working copy of %1 cannot be made: %2."_s.arg(m_spec.url.text, error.detail), {},
        rensei::describe(error)});
}

void Preparation::fail(const Failure &failure)
{
    qCWarning(lcWorkspace).noquote() << describe(failure) << failure.detail;
    cleanUp();
    m_isOver = true;
    Q_EMIT failed(failure);
}

void Preparation::cleanUp()
{
    m_lockTimer.stop();
    m_spaceTimer.stop();
    QDir(newFolder()).removeRecursively();
    if (m_holdsLock)
        m_mirror->cleanUp();
    m_holdsLock = false;
    m_lock.reset();
}

void Preparation::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_lockTimer.stop();
    m_spaceTimer.stop();
    m_git.cancel([this] {
        cleanUp();
        Q_EMIT canceled();
    });
}

} // namespace rensei::workspace

#include "moc_preparation.cpp"
