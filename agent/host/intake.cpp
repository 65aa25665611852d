#include "agent/host/intake.h"

#include "agent/base/backoff.h"
#include "agent/host/repository_choice.h"
#include "agent/platform/session_report.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcIntake, "rensei.intake")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::StopReason;

static constexpr auto overbookingWindow = 10min;
static constexpr int maxAckAttempts = 3;
static constexpr qsizetype maxCredentials = 64;
static const QString declined = QStringLiteral("declined by its owner");

QString followUpId(const platform::WorkItem &item)
{
    const QByteArray text = item.sessionId.toUtf8() + '\n' + item.prompt.toUtf8() + '\n'
        + QByteArray::number(item.queuedAt ? item.queuedAt->time_since_epoch().count() : 0);
    return u"work-"_s
        + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(8).toHex());
}

Intake::Intake(IntakeParts parts)
    : m_parts(std::move(parts))
    , m_unrecorded(m_parts.api, m_parts.clock)
    , m_pauseTimer(m_parts.clock)
{
    connect(&m_unrecorded, &UnrecordedWork::slotFreed, this, &Intake::slotFreed);
    connect(&m_parts.sessions, &SessionRegistry::slotFreed, this, &Intake::startQueued);
    connect(&m_parts.sessions, &SessionRegistry::continuable, this, &Intake::goOn);
}

bool Intake::isOverbooked() const
{
    const auto now = m_parts.clock.now();
    return std::count_if(m_overbookings.begin(), m_overbookings.end(), [now](auto at) {
        return now - at < overbookingWindow;
    }) >= 2;
}

void Intake::process(const platform::Poll &poll)
{
    if (poll.unreadable > 0)
        qCWarning(lcIntake) << poll.unreadable << "items of work had no session id that can be used, and were skipped";
    for (const QString &kind : poll.unhandled)
        qCWarning(lcIntake).noquote() << "the platform sent" << kind << "which this host never requested";
    for (const platform::GitCredential &credential : poll.gitCredentials) {
        m_credentials.removeIf([&](const workspace::GitCredential &old) { return old.url == credential.cloneUrl; });
        m_credentials.append({credential.token, credential.cloneUrl});
    }
    if (m_credentials.size() > maxCredentials)
        m_credentials = m_credentials.last(maxCredentials);
    for (const platform::InboxMessage &message : poll.inbox)
        processMessage(message);
    for (const platform::WorkItem &item : poll.work)
        processItem(item, poll.isClaimed(item));
    if (poll.work.isEmpty() && !refusedFor().isEmpty()) {
        m_refusals.foundNoWork(m_parts.clock.now());
        Q_EMIT refusalsChanged();
    }
}

// Otherwise a refusal is about the state of this host, and other conditions tell it.
static bool hasRoom(const AcceptanceInputs &inputs)
{
    return accepts(inputs) && inputs.heldSlots < inputs.maxSessions;
}

std::optional<QString> Intake::whyNot(const platform::WorkItem &item, const AcceptanceInputs &inputs) const
{
    const auto why = refusal(item, inputs, m_parts.config());
    return why ? why : whyImpossible(item);
}

std::optional<QString> Intake::whyImpossible(const platform::WorkItem &item) const
{
    const auto runner = m_parts.chooseRunner(item);
    if (!runner)
        return u"unsupported: no runner for this work on this host"_s;
    const auto repository = chooseRepository(item, m_parts.config(), *runner);
    if (!repository)
        return repository.error().detail;
    const bool isDeclined = m_parts.config().admission == config::Admission::Ask
        && m_parts.consent.verdictOn(consentSubject(item, *repository).key) == Consent::Verdict::Never;
    return isDeclined ? std::optional(declined) : std::nullopt;
}

std::optional<workspace::GitCredential> Intake::credentialFor(const workspace::CloneSpec &spec) const
{
    for (const workspace::GitCredential &credential : m_credentials) {
        if (workspace::isFor(credential, spec.url))
            return credential;
    }
    return std::nullopt;
}

void Intake::processItem(const platform::WorkItem &item, bool isClaimed)
{
    const bool isHere = m_parts.sessions.find(item.sessionId) != nullptr;
    const auto inputs = m_parts.inputs();
    // What cannot run here is left to others; claiming it only to reject it would help nobody.
    if (const auto why = isClaimed || isHere ? std::nullopt : whyNot(item, inputs)) {
        qCInfo(lcIntake).noquote() << "session" << item.sessionId << "is not claimed:" << *why;
        return hasRoom(inputs) ? noteRefusal(*why) : void();
    }
    if (!isClaimed)
        return claim(item);
    if (session::Session *running = m_parts.sessions.find(item.sessionId))
        return followUp(*running, item);
    start(item);
}

void Intake::claim(const platform::WorkItem &item)
{
    ++m_pendingClaims;
    m_parts.api.claim(item.sessionId, this, [this, item](const Result<platform::Claim> &claim) {
        --m_pendingClaims;
        if (!claim)
            return isRetryable(claim.error()) ? readOwner(item) : void();
        if (claim->claimed)
            processItem(claim->work.value_or(item), true);
        else
            qCInfo(lcIntake).noquote() << "session" << item.sessionId << "went to another worker:" << claim->reason;
    });
}

// The claim may have taken effect although its reply was lost.
void Intake::readOwner(const platform::WorkItem &item)
{
    ++m_pendingClaims;
    m_parts.api.readStatus(item.sessionId, this, [this, item](const Result<platform::SessionState> &there) {
        --m_pendingClaims;
        const auto &me = m_parts.api.identity();
        if (there && me && there->workerId == me->workerId && there->status == platform::SessionStatus::Claimed)
            processItem(item, true);
        else if (!there && isRetryable(there.error()))
            Q_EMIT claimLost();
    });
}

void Intake::start(const platform::WorkItem &item)
{
    m_unrecorded.forget(item.sessionId);
    const auto inputs = m_parts.inputs();
    const auto why = whyNot(item, inputs);
    const QString workerId = m_parts.api.identity() ? m_parts.api.identity()->workerId : QString();
    const auto session = m_parts.sessions.accept(item.raw, workerId);
    if (!session) {
        // Nothing is logged, so nothing may be started.
        qCCritical(lcIntake).noquote() << "session" << item.sessionId
                                       << "cannot be accepted:" << describe(session.error());
        noteRefusal(u"it cannot be recorded: "_s + session.error().detail);
        return m_unrecorded.reject(item, u"this host cannot record it"_s);
    }
    connect(*session, &session::Session::runnerStarted, this, &Intake::forgetRefusals);
    connect(*session, &session::Session::couldNotStart, this, &Intake::noteRefusal);
    if (!why)
        return m_parts.config().admission == config::Admission::Ask ? askOwner(**session, item)
                                                                    : begin(**session, item);
    qCInfo(lcIntake).noquote() << "session" << item.sessionId << "is rejected:" << *why;
    if (inputs.heldSlots >= inputs.maxSessions)
        m_overbookings.append(m_parts.clock.now());
    else if (hasRoom(inputs))
        noteRefusal(*why);
    (*session)->reject(*why, item.raw);
}

void Intake::askOwner(session::Session &session, const platform::WorkItem &item)
{
    const config::RunnerProfile runner = m_parts.chooseRunner(item).value();
    const ConsentSubject subject = consentSubject(item, chooseRepository(item, m_parts.config(), runner).value());
    if (m_parts.consent.verdictOn(subject.key) == Consent::Verdict::Always)
        return begin(session, item);
    connect(&session, &session::Session::changed, this, [this, &session] {
        if (session.state() != session::Session::State::Accepted)
            m_parts.consent.drop(session.sessionId()); // it was stopped meanwhile
    });
    const QString id = m_parts.consent.ask({subject.key, subject.shown, item.sessionId, item.issueIdentifier},
        [this, item](Consent::Answer answer) { ownerAnswered(item, answer); });
    session.awaitConsent(id, subject.shown);
}

void Intake::ownerAnswered(const platform::WorkItem &item, Consent::Answer answer)
{
    session::Session *session = m_parts.sessions.find(item.sessionId);
    if (!session || session->state() != session::Session::State::Accepted
        || !session->endConsent(answer.allowed, answer.isByPerson ? u"person"_s : u"timeout"_s))
        return;
    if (!answer.allowed)
        return session->reject(answer.isByPerson ? declined : declined + u": nobody decided in time"_s, item.raw);
    if (const auto why = whyImpossible(item))
        return session->reject(*why, item.raw);
    begin(*session, item);
}

ConsentSubject consentSubject(const platform::WorkItem &item, const std::optional<workspace::CloneSpec> &repository)
{
    if (repository)
        return {
            u"repository "_s + (repository->url.identity.isEmpty() ? repository->url.text : repository->url.identity),
            repository->url.text};
    for (const auto key : {"projectId"_L1, "projectName"_L1}) {
        const QString project = item.raw.value(key).toVariant().toString();
        if (!project.isEmpty())
            return {u"project "_s + project, item.projectName.isEmpty() ? project : item.projectName};
    }
    return {u"neither"_s, u"work that names no repository and no project"_s};
}

void Intake::begin(session::Session &session, const platform::WorkItem &item)
{
    const config::RunnerProfile runner = m_parts.chooseRunner(item).value();
    const auto spec = chooseRepository(item, m_parts.config(), runner).value();
    if (spec)
        session.begin(item, runner, session::RepositoryTask{*spec, credentialFor(*spec)});
    else
        session.begin(item, runner);
}

void Intake::goOn(session::Session *session, const platform::WorkItem &item)
{
    if (const auto why = whyImpossible(item))
        session->fail(u"host agent restarted while it waited: "_s + *why);
    else
        begin(*session, item);
}

void Intake::noteRefusal(const QString &reason)
{
    const auto now = m_parts.clock.now();
    const bool wasPaused = m_refusals.isActive(now);
    m_refusals.refused(reason, now, randomDraw());
    if (wasPaused || !m_refusals.isActive(now))
        return;
    qCWarning(lcIntake).noquote() << "work is refused again and again, so none is requested for a while:" << reason;
    m_pauseTimer.start(m_refusals.until() - now, [this] { Q_EMIT refusalsChanged(); });
    Q_EMIT refusalsChanged();
}

void Intake::forgetRefusals()
{
    const bool isTold = !refusedFor().isEmpty();
    m_refusals.ran();
    m_pauseTimer.stop();
    if (isTold)
        Q_EMIT refusalsChanged();
}

// Source: agent/platform/PROTOCOL.md, "How prompts reach the worker": the session is queued again with the prompt.
void Intake::followUp(session::Session &session, const platform::WorkItem &item)
{
    if (session.hasNextTurn())
        return queue(item);
    // It is claimed for this host anyway, so it starts again when the current turn has ended. What that turn would
    // still report would end the next one there.
    if (session.state() == session::Session::State::Stopping || session.state() == session::Session::State::Reporting) {
        queue(item);
        return session.stop(StopReason::Superseded);
    }
    const QString begunWith = session.logState().work.value("prompt"_L1).toString();
    const bool isNewTurn = !item.prompt.isEmpty() && item.prompt != begunWith;
    if (isNewTurn && !session.takesMessages())
        queueNextTurn(session, item);
    else if (isNewTurn && !session.deliver(followUpId(item), item.prompt))
        qCInfo(lcIntake).noquote() << "session" << item.sessionId << "is ending; a follow-up came too late for it";
    session.assertRunning();
}

void Intake::queueNextTurn(session::Session &session, const platform::WorkItem &item)
{
    connect(&session, &session::Session::nextTurnDropped, this, [this, id = item.sessionId] { m_queued.remove(id); });
    session.expectNextTurn();
    queue(item);
}

// What is queued already has not been read by any runner, so a later prompt is joined to it.
void Intake::queue(platform::WorkItem item)
{
    const QString queued = m_queued.value(item.sessionId).prompt;
    if (!queued.isEmpty()) {
        item.prompt = queued.endsWith(item.prompt) ? queued : queued + u"\n\n"_s + item.prompt; // may come again
        item.raw.insert(u"prompt"_s, item.prompt);
    }
    m_queued.insert(item.sessionId, item);
}

void Intake::startQueued()
{
    const QStringList ids = m_queued.keys();
    for (const QString &id : ids) {
        if (!m_parts.sessions.find(id))
            start(m_queued.take(id));
    }
}

void Intake::processMessage(const platform::InboxMessage &message)
{
    session::Session *session = m_parts.sessions.find(message.sessionId);
    using Type = platform::InboxMessage::Type;
    if (session && message.type == Type::Stop)
        session->stop(StopReason::Platform);
    // A nudge only checks whether the host responds; the acknowledgement is the response.
    else if (session && message.type != Type::Nudge && !session->deliver(message.id, message.text))
        qCInfo(lcIntake).noquote() << "session" << message.sessionId << "is ending; a message came too late for it";
    if (!message.id.isEmpty())
        acknowledge(message, 1);
}

void Intake::acknowledge(const platform::InboxMessage &message, int attempt)
{
    m_parts.api.ackInbox(message, this, [this, message, attempt](const Result<platform::Acknowledgement> &reply) {
        if (reply || !isRetryable(reply.error()) || attempt >= maxAckAttempts)
            return;
        m_parts.clock.callAfter(1s * attempt, this, [this, message, attempt] { acknowledge(message, attempt + 1); });
    });
}

} // namespace rensei::host

#include "moc_intake.cpp"
