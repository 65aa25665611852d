#include "agent/host/session_registry.h"

#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"
#include "agent/platform/work_item_secrets.h"
#include "agent/process/process_group.h"
#include "agent/runner/runner_environment.h"
#include "agent/session/log_digest.h"
#include "agent/session/workspace.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcSessions, "rensei.sessions")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Session;

static constexpr qsizetype maxEnded = 50;
static constexpr qint64 maxLogBytes = 500LL * 1024 * 1024;
static constexpr int maxLogDays = 14;
static constexpr auto orphanTimeout = 2s; // their agent's end has killed most of them already
static const QString unreadableMark = u".unreadable-"_s; // no session's folder has a dot in its name

static QString idOf(const QJsonObject &work)
{
    return work.value("sessionId"_L1).toVariant().toString();
}

SessionRegistry::SessionRegistry(const session::SessionParts &parts, QString folder)
    : m_parts(parts)
    , m_folder(std::move(folder))
{
}

SessionRegistry::~SessionRegistry() = default;

QString SessionRegistry::folderOf(const QString &sessionId) const
{
    return m_folder + u'/' + session::fileNameFor(sessionId);
}

Result<void> SessionRegistry::recover()
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    QList<OrphanProcess> orphans;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        if (name.contains(unreadableMark))
            continue;
        auto log = session::SessionLog::open(m_folder + u'/' + name, m_parts.clock);
        if (!log || session::fileNameFor(idOf((*log)->state().work)) != name) {
            qCCritical(lcSessions).noquote() << "a session's log cannot be read:" << name;
            log = nullptr; // closes its files, which Windows wants before they are moved
            orphans.append({.pid = 0, .start = {}, .marker = runner::sessionMarker(name)});
            recoverUnreadable(name);
            continue;
        }
        orphans.append(session::orphanOf((*log)->state()));
        if ((*log)->state().isClosed) {
            const Session ended(m_parts, std::move(*log));
            if (m_ended.size() < maxEnded)
                m_ended.append(payloadOf(ended));
            continue;
        }
        m_recovered.append(adopt(std::move(*log)));
    }
    if (const int left = endOrphans(orphans, orphanTimeout); left > 0)
        qCWarning(lcSessions) << "processes of previous sessions cannot be ended:" << left;
    for (Session *session : m_recovered)
        session->orphansEnded();
    return {};
}

/// A log for a session of which only the id is known: it has failed.
static Result<std::unique_ptr<session::SessionLog>> makeFailedLog(
    const QString &folder, const QString &sessionId, Clock &clock)
{
    auto log = session::SessionLog::create(folder, clock);
    if (!log)
        return log;
    const QJsonObject accepted{{u"workerId"_s, QString()}, {u"work"_s, QJsonObject{{u"sessionId"_s, sessionId}}}};
    const session::Outcome outcome{
        .kind = session::Outcome::Kind::Failed, .message = u"the session's log on its host could not be read"_s};
    const auto written = (*log)->append(session::LogRecordType::Accepted, accepted).and_then([&](qint64) {
        return (*log)->append(session::LogRecordType::Outcome, toJson(outcome));
    });
    return written ? std::move(log) : fail(written.error());
}

void SessionRegistry::recoverUnreadable(const QString &name)
{
    const QString aside = name + unreadableMark + QString::number(m_parts.clock.utcNow().time_since_epoch().count());
    const bool isAside = QDir(m_folder).rename(name, aside);
    m_setAside.append(m_folder + u'/' + (isAside ? aside : name));
    if (!isAside || session::fileNameFor(name) != name)
        return;
    // Where the name is only the hash of an id, the platform will not know it.
    if (auto log = makeFailedLog(m_folder + u'/' + name, name, m_parts.clock))
        m_recovered.append(adopt(std::move(*log)));
    else
        qCCritical(lcSessions).noquote() << "its end cannot be logged:" << describe(log.error());
}

void SessionRegistry::resumeRecovered()
{
    // A session may close, and be removed, while it resumes.
    const QList<Session *> recovered = std::exchange(m_recovered, {});
    for (Session *session : recovered)
        session->recover();
}

Result<Session *> SessionRegistry::accept(const QJsonObject &work, const QString &workerId)
{
    const QString id = idOf(work);
    if (find(id))
        return failLocally(u"the session is on this host already"_s, id);
    // A session that comes again after it ended here starts a log of its own; the old one has no pending reports.
    const QString folder = folderOf(id);
    const bool resumes = !work.value("providerSessionId"_L1).toString().isEmpty();
    const QString digest = resumes ? session::digestOfLog(folder) : QString();
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return failLocally(u"the previous log of that session cannot be removed"_s, folder);
    m_ended.removeIf([&id](const control::SessionPayload &ended) { return ended.sessionId == id; });
    auto log = session::SessionLog::create(folder, m_parts.clock);
    if (!log)
        return fail(log.error());
    QJsonObject data{{u"workerId"_s, workerId}, {u"work"_s, platform::withoutSecrets(work)},
        {u"hadSecrets"_s, platform::hasSecrets(work)}};
    if (!digest.isEmpty())
        data.insert(u"digest"_s, digest);
    if (const auto written = (*log)->append(session::LogRecordType::Accepted, data); !written)
        return fail(written.error());
    return adopt(std::move(*log));
}

Session *SessionRegistry::adopt(std::unique_ptr<session::SessionLog> log)
{
    m_sessions.push_back(std::make_unique<Session>(m_parts, std::move(log)));
    Session *session = m_sessions.back().get();
    connect(session, &Session::changed, this, [this] {
        setIntervals();
        Q_EMIT changed();
    });
    connect(session, &Session::recorded, this, [this, session] { Q_EMIT recorded(session->sessionId()); });
    connect(session, &Session::checked, this, [this, session] { Q_EMIT statusRead(session->sessionId()); });
    connect(session, &Session::continuable, this,
        [this, session](const platform::WorkItem &item) { Q_EMIT continuable(session, item); });
    connect(session, &Session::closed, this, [this, session] { retire(session); });
    Q_EMIT changed();
    return session;
}

void SessionRegistry::retire(Session *session)
{
    m_ended.prepend(payloadOf(*session));
    if (m_ended.size() > maxEnded)
        m_ended.removeLast();
    m_recovered.removeAll(session);
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [session](const auto &held) { return held.get() == session; });
    if (found != m_sessions.end()) {
        // This is called from the session's own signal.
        found->release()->deleteLater();
        m_sessions.erase(found);
    }
    // What else is in it decides whether it goes, see WorkspaceUpkeep.
    if (const auto removed = session::removeEmptyWorkspace(m_parts.workRoot, session->sessionId()); !removed)
        qCInfo(lcSessions).noquote() << "a workspace is kept:" << describe(removed.error());
    prune();
    Q_EMIT changed();
    Q_EMIT recorded(session->sessionId());
    Q_EMIT slotFreed();
    Q_EMIT retired(session->sessionId()); // after that, because the session's next turn may use the folder now
}

// Source: agent/host/LIFECYCLE.md, "Decided numbers", state check.
void SessionRegistry::setIntervals()
{
    const auto every = running() > 4 ? 15s : 5s;
    for (const auto &session : m_sessions)
        session->setWatchInterval(every);
}

Session *SessionRegistry::find(const QString &sessionId) const
{
    for (const auto &session : m_sessions) {
        if (session->sessionId() == sessionId)
            return session.get();
    }
    return nullptr;
}

QList<Session *> SessionRegistry::all() const
{
    QList<Session *> sessions;
    for (const auto &session : m_sessions)
        sessions.append(session.get());
    return sessions;
}

int SessionRegistry::heldSlots() const
{
    return static_cast<int>(
        std::count_if(m_sessions.begin(), m_sessions.end(), [](const auto &s) { return s->holdsSlot(); }));
}

int SessionRegistry::running() const
{
    return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(),
        [](const auto &s) { return s->state() == Session::State::Running || s->state() == Session::State::Stopping; }));
}

bool SessionRegistry::endedRecently(const QString &sessionId) const
{
    return std::any_of(
        m_ended.begin(), m_ended.end(), [&sessionId](const auto &ended) { return ended.sessionId == sessionId; });
}

QList<control::SessionPayload> SessionRegistry::payloads(bool includeEnded) const
{
    QList<control::SessionPayload> list;
    for (const auto &session : m_sessions)
        list.append(payloadOf(*session));
    return includeEnded ? list + m_ended : list;
}

std::optional<QString> SessionRegistry::logFolder(const QString &sessionId) const
{
    if (const Session *live = find(sessionId))
        return live->folder();
    return endedRecently(sessionId) ? std::optional(folderOf(sessionId)) : std::nullopt;
}

SessionRegistry::Pause SessionRegistry::pauseAll()
{
    Pause all;
    for (Session *session : this->all()) {
        if (session->pause())
            ++all.paused;
        else if (session->hasRunner())
            ++all.working;
    }
    return all;
}

bool SessionRegistry::hasPaused() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [](const auto &session) {
        const session::SessionLogState &log = session->logState();
        return log.pause == session::Pause::OfHost && afterRestart(log) == session::AfterRestart::GoOn;
    });
}

void SessionRegistry::resumeAll()
{
    for (Session *session : all())
        session->unpause();
}

void SessionRegistry::prune()
{
    qint64 sum = 0;
    const QDateTime oldest = toDateTime(m_parts.clock.utcNow()).addDays(-maxLogDays);
    for (const QFileInfo &folder :
        QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Time)) {
        const bool isLive = std::any_of(m_sessions.begin(), m_sessions.end(),
            [&folder](const auto &s) { return QFileInfo(s->folder()) == folder; });
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList(QDir::Files))
            sum += file.size();
        if (!isLive && (sum > maxLogBytes || folder.lastModified() < oldest))
            QDir(folder.filePath()).removeRecursively();
    }
}

static QString stateText(Session::State state)
{
    switch (state) {
    case Session::State::Accepted:
        return u"accepted"_s;
    case Session::State::Starting:
        return u"preparing"_s;
    case Session::State::Running:
    case Session::State::Stopping:
        return u"running"_s;
    case Session::State::Reporting:
        return u"finalizing"_s;
    case Session::State::Closed:
        return u"ended"_s;
    }
    Q_UNREACHABLE();
}

static QString statusText(const session::SessionLogState &digest)
{
    if (!digest.outcome)
        return digest.isRunning ? u"running"_s : u"claimed"_s;
    return session::toText(digest.outcome->kind);
}

static std::optional<control::SessionPayload::Waiting> waitingOf(const Session &session)
{
    const auto known = session.waiting();
    if (!known)
        return std::nullopt;
    return control::SessionPayload::Waiting{wireName(known->waiting.why), known->waiting.detail, known->waiting.request,
        known->since, known->waiting.until};
}

static std::optional<control::SessionPayload::Plan> planOf(const session::SessionLogState &digest)
{
    if (digest.plan.isEmpty())
        return std::nullopt;
    const session::PlanProgress progress = session::progressOf(digest.plan);
    return control::SessionPayload::Plan{progress.done, progress.total, progress.current};
}

control::SessionPayload payloadOf(const Session &session)
{
    const session::SessionLogState &digest = session.logState();
    const auto text = [&digest](QLatin1StringView key) { return digest.work.value(key).toString(); };
    control::SessionPayload payload{.sessionId = session.sessionId(),
        .sessionPublicId = text("sessionPublicId"_L1),
        .issueIdentifier = text("issueIdentifier"_L1),
        .title = text("title"_L1),
        .workType = text("workType"_L1),
        .projectName = text("projectName"_L1),
        .state = stateText(digest.isClosed ? Session::State::Closed
                : session.waitsOn()        ? Session::State::Running
                                           : session.state()),
        .status = statusText(digest),
        .pid = digest.groupGone ? 0 : digest.pid,
        .acceptedAt = digest.acceptedAt.value_or(Instant()),
        .startedAt = digest.runningAt,
        .endedAt = digest.endedAt,
        .paused = session.isPaused() && !digest.outcome,
        .stopping = session.state() == Session::State::Stopping,
        .exitReason = digest.outcome ? digest.outcome->message : QString(),
        .exitKind = digest.outcome ? session::exitKindOf(*digest.outcome, digest.stopReason) : QString(),
        .costUsd = digest.usage.costUsd,
        .lastActivityAt = session.lastActivityAt(),
        .waiting = waitingOf(session),
        .plan = planOf(digest)};
    if (!session.lastActivity().isEmpty())
        payload.lastActivity = control::SessionPayload::Activity{u"thought"_s, session.lastActivity()};
    return payload;
}

} // namespace rensei::host

#include "moc_session_registry.cpp"
