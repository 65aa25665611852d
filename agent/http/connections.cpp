#include "agent/http/connections.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>

#include <algorithm>

namespace rensei::http {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

static constexpr seconds assumedIdleTime = 4s; // the reference server closes after 5 s
static constexpr seconds defaultIdleTime = 120s; // Qt's
static constexpr seconds margin = 1s;
static constexpr seconds shortIdleTime = 9s; // below it a slow request could keep Qt from closing an idle connection
static constexpr milliseconds timerLateness = 500ms; // a coarse timer, of up to 9 s
static constexpr int pausesOfPolls = 2;
static constexpr int mostPauses = 4; // a heartbeat between two polls is no end of them

namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

} // namespace

Connections::Connections(Clock &clock)
    : m_clock(clock)
    , m_idleTime(assumedIdleTime)
{
}

QNetworkAccessManager &Connections::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setCookieJar(new NoCookies(m_manager.get()));
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setAutoDeleteReplies(false);
        m_manager->setProxy(m_proxy);
    }
    return *m_manager;
}

QNetworkReply *Connections::send(QNetworkRequest request, const QByteArray &method, std::unique_ptr<QIODevice> body)
{
    dropTooOld();
    const bool arePolls = noteRequest();
    const bool isKept = !arePolls && !(keepsOnlyOne() && m_underWay > 0);
    if (!isKept)
        request.setRawHeader("Connection", "close");
    // Qt reads it only when it has no connection to that server, and then applies it to all that follow. Where none is
    // left open, Qt's timer would wake its thread for nothing.
    const seconds idleTime = arePolls ? defaultIdleTime : m_idleTime.value_or(defaultIdleTime);
    if (isKept && idleTime < m_longestIdleTime)
        renew();
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, qint64(idleTime.count()));
    m_longestIdleTime = std::max(m_longestIdleTime, idleTime);

    ++m_underWay;
    if (isKept)
        m_keptSince.reset();
    QNetworkReply *reply = manager().sendCustomRequest(request, method, body.get());
    body.release()->setParent(reply);
    QObject::connect(reply, &QNetworkReply::finished, &m_retired, [this, isKept, reply, manager = m_manager.get()] {
        if (reply->error() == QNetworkReply::OperationCanceledError)
            noteAbort(manager);
        else
            noteEnd(manager, isKept);
    });
    return reply;
}

bool Connections::noteRequest()
{
    const bool isAfterPause
        = m_hasServerSaid && m_lastEnd && m_underWay == 0 && m_clock.now() - *m_lastEnd >= *m_idleTime;
    m_pauses = std::clamp(m_pauses + (isAfterPause ? 1 : -1), 0, mostPauses);
    return m_idleTime == 0s || m_pauses >= pausesOfPolls;
}

void Connections::noteEnd(const QNetworkAccessManager *manager, bool isKept)
{
    if (manager != m_manager.get())
        return;
    --m_underWay;
    m_isLastEndKnown = true;
    m_lastEnd = m_clock.now();
    if (isKept)
        m_keptSince = m_lastEnd;
}

// An abort may come from a destructor, after that of the clock.
void Connections::noteAbort(const QNetworkAccessManager *manager)
{
    if (manager != m_manager.get())
        return;
    --m_underWay;
    m_isLastEndKnown = false;
}

bool Connections::keepsOnlyOne() const
{
    return m_idleTime && *m_idleTime < shortIdleTime;
}

void Connections::dropTooOld()
{
    if (!m_keptSince || !keepsOnlyOne())
        return;
    const milliseconds now = m_clock.now();
    // What Qt counts from is the end of the last request on any connection, and its timer may be late.
    const milliseconds closes = *m_lastEnd + *m_idleTime + (m_lastEnd == m_keptSince ? 0ms : timerLateness);
    if (m_underWay == 0 && m_isLastEndKnown && now >= closes)
        m_keptSince.reset();
    else if (now - *m_keptSince >= *m_idleTime)
        renew();
}

void Connections::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    if (m_manager)
        m_manager->setProxy(proxy);
}

void Connections::setServerKeeps(std::optional<seconds> time)
{
    if (!time && m_hasServerSaid)
        return;
    m_hasServerSaid = time.has_value();
    const seconds before = m_idleTime.value_or(defaultIdleTime);
    m_idleTime = time ? std::optional(std::max<seconds>(*time - margin, 0s)) : std::nullopt;
    if (m_idleTime && *m_idleTime < before)
        renew();
}

void Connections::forgetServer()
{
    m_idleTime = assumedIdleTime;
    m_hasServerSaid = false;
}

void Connections::renew()
{
    m_underWay = 0;
    m_keptSince.reset();
    m_longestIdleTime = 0s;
    if (!m_manager)
        return;
    QNetworkAccessManager *old = m_manager.release();
    old->setParent(&m_retired);
    const auto replies = old->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    const auto left = std::make_shared<qsizetype>(replies.size());
    for (QNetworkReply *reply : replies) {
        QObject::connect(reply, &QObject::destroyed, old, [old, left] {
            if (--*left == 0)
                old->deleteLater();
        });
    }
    if (replies.isEmpty())
        old->deleteLater();
}

std::optional<seconds> keepAliveTime(const QByteArray &header)
{
    const qsizetype at = header.indexOf("timeout=");
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = header.mid(at + 8);
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const int time = rest.first(end - rest.begin()).toInt(&isNumber);
    return isNumber ? std::optional(seconds(time)) : std::nullopt;
}

} // namespace rensei::http
