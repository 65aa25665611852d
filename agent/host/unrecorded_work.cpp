#include "agent/host/unrecorded_work.h"

#include "agent/base/backoff.h"
#include "agent/base/clock.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcUnrecorded, "rensei.unrecorded")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::DeliveryDecision;
using session::Step;

UnrecordedWork::UnrecordedWork(platform::WorkerApi &api, Clock &clock)
    : m_api(api)
    , m_clock(clock)
{
}

void UnrecordedWork::reject(const platform::WorkItem &item, const QString &reason)
{
    const Step first = platform::canBeRejected(item.raw) ? Step::Nack : Step::Running;
    m_entries.insert(item.sessionId, Entry{item.raw, reason, first, 0, ++m_last});
    send(item.sessionId, m_last);
}

UnrecordedWork::Entry *UnrecordedWork::find(const QString &sessionId, int number)
{
    const auto found = m_entries.find(sessionId);
    return found != m_entries.end() && found->number == number ? &*found : nullptr;
}

void UnrecordedWork::send(const QString &sessionId, int number)
{
    const Entry *entry = find(sessionId, number);
    if (!entry)
        return;
    const auto then = [this, sessionId, number](
                          const Result<platform::Acknowledgement> &reply) { handleReply(sessionId, number, reply); };
    if (entry->step == Step::Nack)
        m_api.nack(sessionId, entry->work, entry->reason, this, then);
    else if (entry->step == Step::Running)
        m_api.postStatus(sessionId, {.status = platform::SessionStatus::Running}, this, then);
    else
        m_api.postStatus(sessionId,
            {.status = platform::SessionStatus::Failed, .message = u"declined: "_s + entry->reason}, this, then);
}

void UnrecordedWork::handleReply(const QString &sessionId, int number, const Result<platform::Acknowledgement> &reply)
{
    Entry *entry = find(sessionId, number);
    if (!entry)
        return;
    if (reply)
        finishStep(sessionId, *entry);
    else
        handleError(sessionId, *entry, reply.error());
}

void UnrecordedWork::handleError(const QString &sessionId, Entry &entry, const Error &error)
{
    ++entry.failures;
    switch (session::classify(entry.step, error, entry.failures)) {
    case DeliveryDecision::CannotReject:
        entry.step = Step::Running;
        return send(sessionId, entry.number);
    case DeliveryDecision::Retry:
    case DeliveryDecision::RetryOnceAnswered:
    case DeliveryDecision::Refused: { // it is in its plainest form already
        const auto delay
            = std::max(error.retryAfter.value_or(0ms), backoffDelay(entry.failures, randomDraw(), {.min = 1s}));
        m_clock.callAfter(delay, this, [this, sessionId, number = entry.number] { send(sessionId, number); });
        return;
    }
    case DeliveryDecision::Abandon:
    case DeliveryDecision::Compare: // it is past this step, or has ended in another way
        return finishStep(sessionId, entry);
    case DeliveryDecision::OwnershipLost:
    case DeliveryDecision::Gone:
        return remove(sessionId, u"belongs to nobody here any more"_s);
    }
}

void UnrecordedWork::finishStep(const QString &sessionId, Entry &entry)
{
    if (entry.step == Step::Running) {
        entry.step = Step::Failed;
        entry.failures = 0;
        return send(sessionId, entry.number);
    }
    remove(sessionId, u"was rejected: "_s + entry.reason);
}

void UnrecordedWork::remove(const QString &sessionId, const QString &what)
{
    qCInfo(lcUnrecorded).noquote() << "session" << sessionId << what;
    m_entries.remove(sessionId);
    Q_EMIT slotFreed();
}

} // namespace rensei::host

#include "moc_unrecorded_work.cpp"
