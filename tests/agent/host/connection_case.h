#pragma once

#include "agent/host/connection.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

namespace rensei::tests {

using MaybeInstant = std::optional<Instant>;

/// What the tests of a connection share.
class ConnectionFixture : public QObject {
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_protocol = config::Protocol::Auto;
        m_transfers.clear();
        make();
    }

    void end() { m_connection.reset(); }

    void make()
    {
        m_holdsTransfer = false;
        m_connection = std::make_unique<host::Connection>(*m_transport, *m_api, *m_clock,
            host::ConnectionInputs{QStringLiteral("https://platform.example"),
                m_dir->filePath(QStringLiteral("identity.json")), m_protocol, [] {
                    return platform::HostDescription{.hostname = QStringLiteral("h"),
                        .machineId = QStringLiteral("m"),
                        .version = QStringLiteral("1")};
                }});
        m_connection->setOwnershipTransfer(
            [this](const QStringList &former, const platform::WorkerIdentity &newWorker, auto done) {
                m_transfers.append((former + QStringList{newWorker.workerId}).join(QLatin1Char(' ')));
                m_done = std::move(done);
                if (!m_holdsTransfer)
                    m_done();
            });
        QVERIFY(m_connection->load());
    }

    void answerRegistration(const QString &workerId = QStringLiteral("wkr_1"), MaybeInstant expiresAt = {})
    {
        QJsonObject body{
            {QStringLiteral("workerId"), workerId}, {QStringLiteral("runtimeJwt"), QStringLiteral("a.b.c")}};
        if (expiresAt)
            body.insert(QStringLiteral("expiresAt"), toIso(*expiresAt));
        m_transport->answer(201, body);
    }

    void goOnline(MaybeInstant expiresAt = {})
    {
        m_connection->setToken(wire::token("made-up one"));
        answerRegistration(QStringLiteral("wkr_1"), expiresAt);
        QCOMPARE(m_connection->state(), host::RegistrationState::Online);
    }

    void refuseACall() { Q_EMIT m_api->tokenRefused(m_api->identity()->generation); }

    QStringList paths() const
    {
        QStringList paths;
        for (const http::Request &request : m_transport->sent)
            paths.append(request.path);
        return paths;
    }

    QByteArrayView bearer() const { return m_transport->sent.last().bearer->view(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<host::Connection> m_connection;
    config::Protocol m_protocol = config::Protocol::Auto;
    bool m_holdsTransfer = false;
    QStringList m_transfers;
    std::function<void()> m_done;
};

} // namespace rensei::tests
