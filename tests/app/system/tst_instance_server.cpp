#include "app/system/instance_server.h"

#include "app/system/instance_address.h"
#include "app/system/instance_message.h"
#include "tests/app/system/instance_case.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QLocalSocket>
#include <QSignalSpy>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeClock;
using tests::InstanceFolders;
using tests::soon;

class InstanceServerTest : public QObject {
    Q_OBJECT

    struct InstanceServerFixture {
        InstanceFolders folders;
        FakeClock clock;
        InstanceServer server{folders.state(), clock};
        QSignalSpy activated{&server, &InstanceServer::activated};
        QSignalSpy quitRequested{&server, &InstanceServer::quitRequested};

        InstanceServerFixture()
        {
            if (const auto listening = server.listen(); !listening)
                qFatal("%s", qPrintable(describe(listening.error())));
        }

        std::unique_ptr<QLocalSocket> client() const
        {
            auto socket = std::make_unique<QLocalSocket>();
            socket->connectToServer(instanceAddresses(folders.state()).first());
            return socket->waitForConnected(10'000) ? std::move(socket) : nullptr;
        }

        bool isServed()
        {
            return soon([this] { return clock.waiting() > 0; });
        }
    };

    static bool isDisconnected(const QLocalSocket &socket)
    {
        return soon([&socket] { return socket.state() == QLocalSocket::UnconnectedState; });
    }

private Q_SLOTS:
    void aMessageIsAcknowledgedBeforeItsSignal()
    {
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        client->write(toLine({InstanceMessage::Command::Activate, u"token"_s}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        QVERIFY(parseAcknowledgement(client->readLine()));
        QCOMPARE(fixture.activated.size(), 0); // a receiver may end the program
        client->disconnectFromServer();
        QVERIFY(soon([&] { return fixture.activated.size() == 1; }));
        QCOMPARE(fixture.activated.first().first().toString(), u"token"_s);
        QCOMPARE(fixture.quitRequested.size(), 0);
    }

    void aClientThatStaysConnectedIsHandledAfterFiveSeconds()
    {
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        client->write(toLine({InstanceMessage::Command::Quit}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        fixture.clock.advance(5s);
        QVERIFY(soon([&] { return fixture.quitRequested.size() == 1; }));
    }

    void aLineMayComeInPieces()
    {
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        const QByteArray line = toLine({InstanceMessage::Command::Quit});
        client->write(line.left(5));
        QVERIFY(soon([&] { return client->bytesToWrite() == 0; }));
        QVERIFY(fixture.isServed());
        client->write(line.mid(5));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        client->disconnectFromServer();
        QVERIFY(soon([&] { return fixture.quitRequested.size() == 1; }));
        QCOMPARE(fixture.activated.size(), 0);
    }

    void onlyTheFirstLineCounts()
    {
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        client->write(toLine({}) + toLine({InstanceMessage::Command::Quit}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        client->write(toLine({InstanceMessage::Command::Quit}));
        client->disconnectFromServer();
        QVERIFY(soon([&] { return fixture.activated.size() == 1; }));
        QCOMPARE(fixture.quitRequested.size(), 0);
    }

    void invalidMessagesAreDisconnected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\n");
        QTest::newRow("an unknown command") << QByteArray("{\"command\":\"dance\"}\n");
        QTest::newRow("a line without end") << QByteArray(maxInstanceLineSize, 'x');
        QTest::newRow("a line of a megabyte") << QByteArray(1'048'576, 'x') + '\n';
    }

    void invalidMessagesAreDisconnected()
    {
        QFETCH(QByteArray, bytes);
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        client->write(bytes);
        QVERIFY(isDisconnected(*client));
        QCOMPARE(client->readAll(), QByteArray());
        QCOMPARE(fixture.activated.size() + fixture.quitRequested.size(), 0);
        QVERIFY(soon([&] { return fixture.clock.waiting() == 0; }));
    }

    void silentClientsAreDisconnectedAfterFiveSeconds()
    {
        InstanceServerFixture fixture;
        const auto client = fixture.client();
        QVERIFY(fixture.isServed());
        fixture.clock.advance(4'999ms);
        QCOMPARE(fixture.clock.waiting(), 1);
        fixture.clock.advance(1ms);
        QVERIFY(isDisconnected(*client));
    }

    void theNinthClientIsDisconnected()
    {
        InstanceServerFixture fixture;
        std::vector<std::unique_ptr<QLocalSocket>> eight;
        for (int i = 0; i < 8; ++i)
            eight.push_back(fixture.client());
        QVERIFY(soon([&] { return fixture.clock.waiting() == 8; }));
        QVERIFY(isDisconnected(*fixture.client()));

        eight.front()->disconnectFromServer();
        QVERIFY(soon([&] { return fixture.clock.waiting() == 7; }));
        const auto next = fixture.client();
        next->write(toLine({}));
        QVERIFY(soon([&] { return next->canReadLine(); }));
    }

    void aReceiverMayDeleteTheServer()
    {
        InstanceFolders folders;
        FakeClock clock;
        auto server = std::make_unique<InstanceServer>(folders.state(), clock);
        QVERIFY(server->listen());
        connect(server.get(), &InstanceServer::quitRequested, this, [&] { server.reset(); });
        QLocalSocket client;
        client.connectToServer(instanceAddresses(folders.state()).first());
        QVERIFY(client.waitForConnected(10'000));
        client.write(toLine({InstanceMessage::Command::Quit}));
        QVERIFY(soon([&] { return client.canReadLine(); }));
        client.disconnectFromServer();
        QVERIFY(soon([&] { return !server; }));
    }
};

RENSEI_TEST(InstanceServerTest)

} // namespace rensei::app

#include "tst_instance_server.moc"
