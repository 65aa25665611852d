#pragma once

#include "agent/http/network_transport.h"
#include "tests/agent/http/tiny_server.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

/// A transport and the server that it talks to.
struct TransportSetup {
    TinyServer server;
    FakeClock clock;
    http::NetworkTransport transport{server.serverUrl(), "rensei-test/1", clock};
    QObject context;
    QList<Result<http::Response>> answers;

    void send(const http::Request &request)
    {
        transport.send(request, &context, [this](const Result<http::Response> &answer) { answers.append(answer); });
    }

    bool isAnswered(int count = 1)
    {
        return QTest::qWaitFor([this, count] { return answers.size() >= count; }, 10'000);
    }

    bool hasRead(int count)
    {
        return QTest::qWaitFor([this, count] { return server.requests.size() >= count; }, 10'000);
    }

    const Error &error() const { return answers.last().error(); }

    /// A further exchange on the same transport, after which nothing older is still under way.
    bool settles()
    {
        const auto soFar = static_cast<int>(answers.size());
        server.answer = TinyServer::json();
        send({.method = "GET", .path = QStringLiteral("/settle")});
        const bool answered = isAnswered(soFar + 1) && answers.size() == soFar + 1 && answers.last().has_value();
        server.requests.removeIf([](const QByteArray &bytes) { return bytes.startsWith("GET /settle"); });
        return answered;
    }
};

} // namespace rensei::tests
