#include "app/backend/updates/update_check.h"

#include "agent/base/backoff.h"
#include "agent/base/json_reader.h"
#include "app/model/updates/version_order.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcUpdates, "rensei.updates")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds updateInterval = 24h;
static constexpr Jitter updateJitter{1.0, 1.1}; // computers that start at the same time ask at different ones
static constexpr std::chrono::milliseconds afterStart = 2min; // what a person waits for comes first
static constexpr BackoffPolicy updateRetries{.first = 2h, .max = 24h, .min = 30min};

UpdateCheck::UpdateCheck(Parts parts)
    : m_parts(std::move(parts))
    , m_next(m_parts.clock)
{
    const JsonReader in(QJsonDocument::fromJson(m_parts.settings.updates()).object());
    m_askedAt = in.maybeInstant("asked"_L1);
    m_toldVersion = in.line("told"_L1);
    if (const auto release = parseRelease(in.maybeObject("release"_L1).value_or(QJsonObject())))
        m_release = *release;
}

UpdateCheck::~UpdateCheck() = default;

void UpdateCheck::start(const QUrl &address)
{
    m_address = isSafeAddress(address) ? address : QUrl();
    m_requests.cancel();
    m_transport.reset();
    wait();
    Q_EMIT changed();
}

bool UpdateCheck::isWanted() const
{
    return !m_address.isEmpty() && m_parts.settings.wantsUpdates();
}

void UpdateCheck::setWanted(bool isWanted)
{
    m_parts.settings.setWantsUpdates(isWanted);
    m_requests.cancel();
    wait();
    Q_EMIT changed();
}

/// A time to come is that of a clock which was wrong then or is now.
void UpdateCheck::wait()
{
    m_next.stop();
    if (!isWanted())
        return;
    const std::chrono::milliseconds soon = afterStart + withJitter(afterStart, {0, 4}, randomDraw());
    const Instant now = m_parts.clock.utcNow();
    const bool isKnown = m_askedAt && *m_askedAt <= now;
    const auto due = isKnown ? withJitter(updateInterval, updateJitter, randomDraw()) - (now - *m_askedAt) : soon;
    m_next.start(std::max(due, soon), [this] { ask(); });
}

void UpdateCheck::ask()
{
    QUrl server = m_address;
    server.setPath({});
    server.setQuery(QString());
    server.setFragment({});
    QString path = m_address.path(QUrl::FullyEncoded);
    if (m_address.hasQuery())
        path += u'?' + m_address.query(QUrl::FullyEncoded);
    m_transport = m_parts.makeTransport(server);
    m_transport->send({.method = "GET", .path = path.isEmpty() ? u"/"_s : path}, m_requests.context(),
        m_requests.guard([this](const Result<http::Response> &reply) { answered(reply); }));
}

void UpdateCheck::answered(const Result<http::Response> &reply)
{
    const auto release = reply.and_then([](const http::Response &response) { return parseRelease(response.body); });
    if (!reply && reply.error().kind == ErrorKind::Offline) { // nobody was asked
        m_next.start(backoffDelay(++m_failures, randomDraw(), updateRetries), [this] { ask(); });
        return;
    }
    if (release)
        m_release = *release;
    else
        qCInfo(lcUpdates).noquote() << "whether there is a newer version is not known:" << describe(release.error());
    m_failures = 0;
    m_askedAt = m_parts.clock.utcNow();
    keep();
    wait();
    Q_EMIT changed();
}

std::optional<Release> UpdateCheck::newer() const
{
    const bool isNewer = m_release && isWanted() && isOffered(m_release->version, m_parts.ownVersion);
    return isNewer ? m_release : std::nullopt;
}

bool UpdateCheck::isNews() const
{
    const auto release = newer();
    return release && release->version != m_toldVersion;
}

void UpdateCheck::told()
{
    if (!isNews())
        return;
    m_toldVersion = m_release->version;
    keep();
}

void UpdateCheck::keep()
{
    QJsonObject record{{u"told"_s, m_toldVersion}};
    if (m_askedAt)
        record.insert(u"asked"_s, toIso(*m_askedAt));
    if (m_release)
        record.insert(u"release"_s, toJson(*m_release));
    m_parts.settings.setUpdates(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

} // namespace rensei::app

#include "moc_update_check.cpp"
