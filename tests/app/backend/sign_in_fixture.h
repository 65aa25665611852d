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

/// The transport of an attempt, which ends with it, in front of one that stays.
class Borrowed final : public http::Transport {
public:
    explicit Borrowed(FakeTransport &lender)
        : m_lender(lender)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_lender.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_lender;
};

/// Somebody who signs in.
struct SignInFixture {
    FakeClock clock;
    FakeTransport transport;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    QList<QUrl> bases; ///< that were connected to
    app::SignIn signIn{{[this](const QUrl &base) {
                            bases.append(base);
                            return std::make_unique<Borrowed>(transport);
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

    QString askedFor() { return transport.oldestWaiting().path; }
    bool isKept() const { return !keychain.entries.isEmpty() || !memory.entries.isEmpty(); }
    app::SignIn::Problem problem() const { return results.back().error().problem; }
};

} // namespace rensei::tests
