#pragma once

#include "agent/base/private_file.h"
#include "agent/control/control_link.h"
#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"
#include "agent/control/hello.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"

#include <QTemporaryDir>

namespace rensei::tests {

/// A stream whose bytes the test gives.
class FakeStream final : public http::Stream {
public:
    explicit FakeStream(FakeStream **self)
        : m_self(self)
    {
        *m_self = this;
    }
    ~FakeStream() override
    {
        if (*m_self == this)
            *m_self = nullptr;
    }

private:
    FakeStream **m_self;
};

class FakeStreams final : public http::StreamSource {
public:
    QList<http::Request> opened;
    FakeStream *last = nullptr; ///< null once destroyed

    std::unique_ptr<http::Stream> open(const http::Request &request, std::chrono::milliseconds) override
    {
        opened.append(request);
        return std::make_unique<FakeStream>(&last);
    }
};

/// The files of an agent in a folder of their own, and a fake way to it.
class FakeAgent {
public:
    FakeClock clock;
    FakeTransport transport;
    FakeStreams streams;
    quint16 port = 7734;
    SharedSecret token;

    FakeAgent() { start(7734); }

    /// As an agent that starts does it.
    void start(quint16 at)
    {
        port = at;
        const auto renewed = control::renewControlToken(paths().controlToken());
        const auto written
            = control::writeEndpoint(paths().endpoint(), {.port = at, .pid = 1, .version = {}, .startedAt = {}});
        if (!renewed || !written)
            qFatal("cannot write the files of a test");
        token = *renewed;
    }

    StatePaths paths() const { return {m_folder.filePath(QStringLiteral("state"))}; }

    control::ChannelFactory channels()
    {
        return [this](quint16 asked) {
            requestedPorts.append(asked);
            return control::Channel{std::shared_ptr<http::Transport>(&transport, [](http::Transport *) {}),
                std::shared_ptr<http::StreamSource>(&streams, [](http::StreamSource *) {})};
        };
    }
    QList<quint16> requestedPorts;

    /// Answers the oldest request, which must be hello, as the agent on `as` with `with` would.
    void sayHello(quint16 as, const Secret &with)
    {
        const QString path = transport.oldest().path;
        if (!path.startsWith(QStringLiteral("/api/daemon/hello?nonce=")) || transport.oldest().bearer)
            qFatal("no question, or one with the token");
        const QByteArray nonce = path.section(u'=', 1).toLatin1();
        transport.answer(
            200, QJsonObject{{QStringLiteral("proof"), QString::fromLatin1(control::helloProof(with, as, nonce))}});
    }
    void sayHello() { sayHello(port, *token); }

    /// Lets calls continue that need no hello.
    void turn() { clock.advance({}); }

    static Error refused() { return {.kind = ErrorKind::Offline}; }
    static Error silent() { return {.kind = ErrorKind::Offline, .unanswered = true, .timedOut = true}; }
    static Error status(int code)
    {
        return {.kind = code == 401 ? ErrorKind::Unauthorized : ErrorKind::Overloaded, .httpStatus = code};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace rensei::tests
