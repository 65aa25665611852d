#pragma once

#include "app/backend/sign_in.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace rensei::tests {

/// Forwards to a transport that outlives the attempt.
class ForwardingTransport final : public http::Transport {
public:
    explicit ForwardingTransport(FakeTransport &target)
        : m_target(target)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_target.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_target;
};

/// A SignIn with fake stores and a fake platform.
struct SignInFixture {
    FakeClock clock;
    FakeTransport transport;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    QList<QUrl> serverUrls; ///< of all created transports
    app::SignIn signIn{{[this](const QUrl &serverUrl) {
                            serverUrls.append(serverUrl);
                            return std::make_unique<ForwardingTransport>(transport);
                        },
        keychain, memory, clock}};
    std::vector<app::SignIn::Result> results;

    void begin(const char *key = "made-up key", const QString &address = QStringLiteral("https://platform.example"))
    {
        signIn.check(
            address, Secret(QByteArray(key)), [this](const app::SignIn::Result &result) { results.push_back(result); });
    }
    void check(const char *key = "made-up key", const QString &address = QStringLiteral("https://platform.example"))
    {
        begin(key, address);
        clock.advance(std::chrono::milliseconds(0));
    }

    QString pendingPath() { return transport.oldestWaiting().path; }
    bool isStored() const { return !keychain.entries.isEmpty() || !memory.entries.isEmpty(); }
    app::SignIn::Problem problem() const { return results.back().error().problem; }
};

} // namespace rensei::tests
