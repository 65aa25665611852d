#include "agent/control/control_link.h"

#include "agent/control/action_payload.h"
#include "agent/control/agent_sentence.h"
#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"
#include "agent/control/hello.h"
#include "agent/control/texts.h"
#include "agent/http/network_transport.h"

#include <QFileInfo>
#include <QPointer>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A transport that is not deleted from inside one of its own calls.
struct LoopbackTransport final : QObject {
    LoopbackTransport(quint16 port, const QByteArray &product, Clock &clock)
        : transport(QUrl(u"http://127.0.0.1:%1"_s.arg(port)), product, clock)
    {
    }
    http::NetworkTransport transport;
};

} // namespace

ChannelFactory loopbackChannels(const QByteArray &product, Clock &clock)
{
    return [product, &clock](quint16 port) {
        const std::shared_ptr<LoopbackTransport> owner(
            new LoopbackTransport(port, product, clock), [](LoopbackTransport *all) { all->deleteLater(); });
        return Channel{std::shared_ptr<http::Transport>(owner, &owner->transport),
            std::shared_ptr<http::StreamSource>(owner, &owner->transport)};
    };
}

ControlFailure failureOf(const Error &answer)
{
    Error error = answer;
    error.serverText = shownSentence(error.serverText);
    if (error.kind == ErrorKind::Offline)
        return {error.unanswered ? Obstacle::Silent : Obstacle::NotListening, error};
    if (error.httpStatus == 401)
        return {Obstacle::TokenRefused, error};
    return {error.httpStatus == 503 ? Obstacle::Starting : Obstacle::Failed, error};
}

ControlLink::ControlLink(StatePaths paths, ChannelFactory channels, Clock &clock)
    : m_paths(std::move(paths))
    , m_channels(std::move(channels))
    , m_clock(clock)
{
}

ControlResult<ControlLink::Address> ControlLink::read() const
{
    const auto missing = [](const QString &path, const Error &error) {
        const bool isThere = QFileInfo::exists(path);
        return tl::unexpected(ControlFailure{isThere ? Obstacle::Failed : Obstacle::NotListening, error});
    };
    const auto endpoint = readEndpoint(m_paths.endpoint());
    if (!endpoint)
        return missing(m_paths.endpoint(), endpoint.error());
    const auto token = readControlToken(m_paths.controlToken());
    if (!token)
        return missing(m_paths.controlToken(), token.error());
    return Address{endpoint->port, *token};
}

bool ControlLink::isProven(const Address &address) const
{
    return m_proven.token && m_proven.port == address.port && m_proven.token->equals(address.token->view());
}

void ControlLink::open(QObject *context, Then then)
{
    const auto address = read();
    if (address && !isProven(*address))
        return prove(*address, false, context, std::move(then));
    const auto result = address ? ControlResult<Link>(m_proven) : tl::unexpected(address.error());
    m_clock.callAfter(0ms, context, [result, then = std::move(then)] { then(result); });
}

bool ControlLink::renew(const Link &used)
{
    m_proven.token.reset();
    const auto address = read();
    return address && (address->port != used.port || !address->token->equals(used.token->view()));
}

const Channel &ControlLink::channelTo(quint16 port)
{
    if (!m_channel.transport || m_channelPort != port) {
        m_channel = m_channels(port);
        m_channelPort = port;
    }
    return m_channel;
}

void ControlLink::prove(const Address &address, bool isRepeat, QObject *context, Then then)
{
    const QByteArray nonce = helloNonce();
    const Link link{channelTo(address.port), address.token, address.port};
    const http::Request question{.method = "GET"_ba,
        .path = u"/api/daemon/hello?nonce="_s + QString::fromLatin1(nonce),
        .body = {},
        .bearer = {},
        .deadline = localDeadline};
    const auto answered = [=, this, self = QPointer(this)](const Result<http::Response> &reply) {
        if (!self)
            return;
        const auto proof = helloProof(*link.token, link.port, nonce);
        const auto hello = reply.and_then([](const http::Response &answer) { return parseHello(answer.body); });
        if (hello && hello->proof == proof) {
            m_proven = link;
            return then(link);
        }
        // The agent may have restarted between the reading of its files and the request.
        if (!isRepeat && renew(link)) {
            if (const auto now = read())
                return prove(*now, true, context, then);
        }
        then(tl::unexpected(refusedProof(reply)));
    };
    link.channel.transport->send(question, context, answered);
}

ControlFailure ControlLink::refusedProof(const Result<http::Response> &reply)
{
    if (reply) {
        return {Obstacle::Stranger,
            Error{.kind = ErrorKind::Local,
                .detail = ControlText::tr("what listens on the agent's port is another program")}};
    }
    const ControlFailure failure = failureOf(reply.error());
    // Our own agent that hangs answers nothing at all; whoever hangs up or answers otherwise is somebody else.
    const bool isQuiet = failure.obstacle == Obstacle::NotListening || failure.error.timedOut;
    return {isQuiet ? failure.obstacle : Obstacle::Stranger, failure.error};
}

} // namespace rensei::control

#include "moc_control_link.cpp"
