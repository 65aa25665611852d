#include "app/backend/computer/network_test.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

NetworkTest::NetworkTest(Parts parts)
    : m_parts(std::move(parts))
{
}

NetworkTest::~NetworkTest() = default;

void NetworkTest::run()
{
    if (m_outcome == Outcome::Running)
        return;
    m_serverUrl = m_parts.serverUrl();
    Way way = m_parts.makeWay(m_serverUrl);
    m_proxy = way.proxy;
    m_proxyAddress = way.proxyAddress;
    m_transport = std::move(way.transport); // not in its own answer, in which it must not go
    m_scope = std::make_unique<QObject>();
    m_outcome = Outcome::Running;
    m_begun = m_parts.clock.now();
    m_transport->send({.method = "GET", .path = u"/"_s, .deadline = timeout}, m_scope.get(),
        [this](const Result<http::Response> &result) { answered(result); });
    Q_EMIT changed();
}

void NetworkTest::forget()
{
    if (m_outcome == Outcome::None)
        return;
    m_scope.reset();
    m_outcome = Outcome::None;
    Q_EMIT changed();
}

/// A refusal is an answer, too.
void NetworkTest::answered(const Result<http::Response> &result)
{
    m_time = m_parts.clock.now() - m_begun;
    m_httpStatus = result ? result->status : result.error().httpStatus;
    m_detail = result ? QString() : result.error().detail;
    if (m_httpStatus > 0)
        m_outcome = Outcome::Answered;
    else if (result.error().barrier == Barrier::Certificate)
        m_outcome = Outcome::NotTrusted;
    else if (result.error().barrier == Barrier::ProxyPassword)
        m_outcome = Outcome::ProxyPassword;
    else
        m_outcome = result.error().timedOut ? Outcome::TimedOut : Outcome::NoAnswer;
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_network_test.cpp"
