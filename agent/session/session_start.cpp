// How a session starts: its folder, its working copy, its runner.

#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"
#include "agent/runner/runner_environment.h"
#include "agent/session/session.h"
#include "agent/session/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto preparationTimeout = 4min;

static constexpr auto folderRetry = 200ms;
static constexpr int maxFolderAttempts = 300; // what ended before in this folder is being examined

void Session::begin(const platform::WorkItem &item, const config::RunnerProfile &profile,
    const std::optional<RepositoryTask> &repository)
{
    m_originalWork = item.raw;
    m_item = item;
    m_profile = profile;
    enter(State::Starting);
    takeFolder(repository, 1);
}

// Whoever removes folders leaves alone what is locked. False when it is locked by somebody else now.
Result<bool> Session::holdFolder()
{
    if (!m_parts.repositories)
        return true;
    const workspace::WorkspacePaths paths = m_parts.repositories().paths;
    if (const auto made = makePrivateFolder(paths.records); !made)
        return tl::unexpected(made.error());
    m_folderLock = std::make_unique<LockFile>(paths.lockOf(fileNameFor(m_sessionId)));
    return m_folderLock->tryLock();
}

void Session::takeFolder(const std::optional<RepositoryTask> &repository, int attempt)
{
    const auto held = holdFolder();
    if (held && !*held && attempt < maxFolderAttempts)
        return m_timeLimit.start(folderRetry, [this, repository, attempt] { takeFolder(repository, attempt + 1); });
    auto folder = held ? makeWorkspace(m_parts.workRoot, m_sessionId) : tl::unexpected(held.error());
    if (held && !*held)
        folder = failLocally(u"another program is using it"_s);
    if (!folder) {
        Q_EMIT couldNotStart(u"its folder cannot be made: "_s + folder.error().detail);
        return reject(u"workarea_refused"_s, m_originalWork);
    }
    if (repository)
        prepare(*repository, *folder);
    else
        startRunner(*folder);
}

void Session::prepare(const RepositoryTask &task, const QString &folder)
{
    if (!m_parts.repositories)
        return couldNotPrepare(u"this host prepares no repositories"_s);
    const RepositoryParts parts = m_parts.repositories();
    const auto known = workspace::readRecord(parts.paths, fileNameFor(m_sessionId));
    const auto knownUrl
        = workspace::parseRepositoryUrl(known ? known->repository : QString(), workspace::ChosenBy::Owner);
    const bool hasRepo = QFileInfo::exists(folder + u"/repo"_s);
    if (hasRepo && (!knownUrl || knownUrl->identity != task.spec.url.identity))
        return couldNotPrepare(u"the session's folder holds another repository"_s);
    m_preparation = std::make_unique<workspace::Preparation>(parts.preparation);
    connect(m_preparation.get(), &workspace::Preparation::ready, this,
        [this, spec = task.spec](const workspace::PreparedRepository &made) { repositoryReady(spec, made); });
    connect(m_preparation.get(), &workspace::Preparation::failed, this,
        [this](const workspace::Failure &failure) { couldNotPrepare(describe(failure)); });
    connect(m_preparation.get(), &workspace::Preparation::canceled, this, [this] {
        m_preparation.release()->deleteLater(); // this is its own signal
        m_item.reset();
        conclude(outcomeOf(m_stopReason, {}, logState().usage, m_parts.isSelfHosted()));
    });
    m_preparation->start(task.spec, folder, task.credential, preparationTimeout);
}

void Session::repositoryReady(const workspace::CloneSpec &spec, const workspace::PreparedRepository &repository)
{
    m_preparation.release()->deleteLater(); // this is its own signal
    // Of a working copy from an earlier turn it is known already.
    if (!repository.isReused) {
        const auto written = workspace::writeRecord(m_parts.repositories().paths,
            {.sessionId = m_sessionId,
                .repository = spec.url.text,
                .chosenBy = spec.url.transport == workspace::Transport::File ? workspace::ChosenBy::Owner
                                                                             : workspace::ChosenBy::Platform,
                .commit = repository.commit});
        if (!written)
            return couldNotPrepare(u"what was cloned cannot be noted: "_s + written.error().detail);
    }
    const QString where = repository.isReused ? u"as the last turn left it"_s
        : repository.commit.isEmpty()         ? u"without a commit yet"_s
                                              : u"at %1"_s.arg(repository.commit.left(12));
    if (!record(LogRecordType::Note, {{u"text"_s, u"The runner works on %1, %2."_s.arg(spec.url.text, where)}}))
        return;
    startRunner(repository.folder);
}

void Session::couldNotPrepare(const QString &why)
{
    if (m_preparation)
        m_preparation.release()->deleteLater(); // this may be its own signal
    m_item.reset();
    if (m_stopReason)
        return conclude(outcomeOf(m_stopReason, {}, logState().usage, m_parts.isSelfHosted()));
    Q_EMIT couldNotStart(u"its repository cannot be prepared: "_s + why);
    reject(u"worktree-provision: "_s + why, m_originalWork);
}

void Session::startRunner(const QString &folder)
{
    const platform::WorkItem item = *std::exchange(m_item, std::nullopt);
    m_workspace = folder;
    if (!item.providerSessionId.isEmpty())
        m_resumed = item;
    const runner::RunnerEnvironment environment = runner::runnerEnvironment(
        runner::ownEnvironment(), m_profile.env, item.env, {m_sessionId, item.issueIdentifier, folder});
    for (const QString &name : environment.refused)
        record(LogRecordType::Note, {{u"text"_s, u"The platform may not set %1; it was left out."_s.arg(name)}});
    m_runner = std::make_unique<RunnerProcess>(
        m_parts.makeProcess(), runner::makeAdapter(m_profile), m_parts.clock, maskFor(item, m_profile));
    makeGate(m_profile, folder);
    if (isPaused() && !m_runner->holdTurns(true))
        record(LogRecordType::Paused, {{u"on"_s, false}}); // it has no turns
    connect(m_runner.get(), &RunnerProcess::launched, this, &Session::launched);
    connect(m_runner.get(), &RunnerProcess::failedToLaunch, this, &Session::failedToLaunch);
    connect(m_runner.get(), &RunnerProcess::eventReceived, this, &Session::handleEvent);
    connect(m_runner.get(), &RunnerProcess::ended, this, &Session::handleRunnerEnd);
    const auto limit = std::min(item.maxDuration.value_or(m_profile.maxDuration), m_profile.maxDuration);
    m_usedBefore = logState().timeUsed;
    m_timeLimit.start(
        std::max(0ms, std::chrono::milliseconds(limit) - m_usedBefore), [this] { stop(StopReason::TimeLimit); });
    m_reporter.start(rules());
    watchUsage();
    m_runner->start({.program = m_profile.program,
                        .arguments = m_profile.args,
                        .environment = environment.entries,
                        .folder = folder,
                        .marker = runner::sessionMarker(m_sessionId),
                        .share = m_parts.usage ? shareOf(m_parts.usage->limits()) : ProcessShare()},
        {.work = item,
            .workspace = folder,
            .resume = item.providerSessionId,
            .digest = m_digest.isEmpty() ? logState().digest : m_digest,
            .goOn = m_goesOn ? goOnText() + u" This is what you were asked:\n\n"_s + platform::instruction(item)
                             : QString()});
}

// Whoever had the conversation may have removed it meanwhile; the session's own log is still here.
void Session::beginAnew(const QString &why)
{
    m_runner.release()->deleteLater(); // this is its own signal
    m_item = std::exchange(m_resumed, std::nullopt);
    m_item->providerSessionId.clear();
    if (!record(LogRecordType::Note,
            {{u"text"_s, u"The earlier conversation cannot be resumed (%1); a new one begins."_s.arg(why)}}))
        return;
    enter(State::Starting);
    startRunner(m_workspace);
}

void Session::watchUsage()
{
    if (m_parts.usage)
        m_parts.usage->add(
            m_runner.get(), [runner = m_runner.get()] { return runner->usage(); },
            [this](const QString &limit) { handleExcess(limit); });
}

void Session::unwatchUsage()
{
    if (m_parts.usage)
        m_parts.usage->remove(m_runner.get());
}

// Not asked to end: it would go on taking for as long as that takes.
void Session::handleExcess(const QString &limit)
{
    m_exceededLimit = limit;
    stop(StopReason::OverLimit);
    if (m_runner)
        m_runner->kill();
}

} // namespace rensei::session
