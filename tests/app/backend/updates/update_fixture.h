#pragma once

#include "app/backend/updates/update_check.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"

#include <QTemporaryDir>

namespace rensei::tests {

/// Passes on to a transport of the test, which outlives it.
class BorrowedTransport final : public http::Transport {
public:
    explicit BorrowedTransport(FakeTransport &transport)
        : m_transport(transport)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_transport.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_transport;
};

/// Version 0.1.0, and a server that names the newest.
struct UpdateFixture {
    QTemporaryDir folder;
    FakeClock clock;
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    FakeTransport transport;
    QList<QUrl> servers;
    std::unique_ptr<app::UpdateCheck> check = made();

    std::unique_ptr<app::UpdateCheck> made()
    {
        const auto transportTo = [this](const QUrl &server) {
            servers.append(server);
            return std::make_unique<BorrowedTransport>(transport);
        };
        return std::make_unique<app::UpdateCheck>(
            app::UpdateCheck::Parts{transportTo, settings, clock, QStringLiteral("0.1.0")});
    }
    void start() const { check->start(QUrl(QStringLiteral("https://example.org:8443/desktop/latest.json?os=linux"))); }
    void startAgain() ///< as the program does it
    {
        check = made();
        start();
    }
    bool asks(std::chrono::milliseconds within)
    {
        clock.advance(within);
        return transport.waiting() > 0;
    }
    void answer(const QString &version)
    {
        transport.answer(200,
            {{QStringLiteral("version"), version},
                {QStringLiteral("page"), QStringLiteral("https://example.org/") + version}});
    }
    /// From the start until this answer.
    void learn(const QString &version)
    {
        start();
        if (!asks(std::chrono::minutes(12)))
            qFatal("nobody asks");
        answer(version);
    }
    QString newer() const { return check->newer() ? check->newer()->version : QString(); }
};

} // namespace rensei::tests
