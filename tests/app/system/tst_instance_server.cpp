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
using tests::InstancePlace;
using tests::soon;

class InstanceServerTest : public QObject {
    Q_OBJECT

    struct InstanceServerFixture {
        InstancePlace place;
        FakeClock clock;
        InstanceServer server{place.state(), clock};
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
            socket->connectToServer(instanceAddresses(place.state()).first());
            return socket->waitForConnected(10'000) ? std::move(socket) : nullptr;
        }

        bool isServed()
        {
            return soon([this] { return clock.waiting() > 0; });
        }
    };

    static bool isCutOff(const QLocalSocket &socket)
    {
        return soon([&socket] { return socket.state() == QLocalSocket::UnconnectedState; });
    }

private Q_SLOTS:
    void aMessageIsAnsweredAndSaid()
    {
        InstanceServerFixture scene;
        const auto client = scene.client();
        client->write(toLine({InstanceMessage::Command::Activate, u"token"_s}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        QCOMPARE(client->readLine(), acknowledgementLine());
        QCOMPARE(scene.activated.size(), 0); // whoever hears it may end the program
        client->disconnectFromServer();
        QVERIFY(soon([&] { return scene.activated.size() == 1; }));
        QCOMPARE(scene.activated.first().first().toString(), u"token"_s);
        QCOMPARE(scene.quitRequested.size(), 0);
    }

    void whoDoesNotHangUpIsHeardAfterFiveSeconds()
    {
        InstanceServerFixture scene;
        const auto client = scene.client();
        client->write(toLine({InstanceMessage::Command::Quit}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        scene.clock.advance(5s);
        QVERIFY(soon([&] { return scene.quitRequested.size() == 1; }));
    }

    void aLineMayComeInPieces()
    {
        InstanceServerFixture scene;
        const auto client = scene.client();
        const QByteArray line = toLine({InstanceMessage::Command::Quit});
        client->write(line.left(5));
        QVERIFY(soon([&] { return client->bytesToWrite() == 0; }));
        QVERIFY(scene.isServed());
        client->write(line.mid(5));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        client->disconnectFromServer();
        QVERIFY(soon([&] { return scene.quitRequested.size() == 1; }));
        QCOMPARE(scene.activated.size(), 0);
    }

    void onlyTheFirstLineCounts()
    {
        InstanceServerFixture scene;
        const auto client = scene.client();
        client->write(toLine({}) + toLine({InstanceMessage::Command::Quit}));
        QVERIFY(soon([&] { return client->canReadLine(); }));
        client->write(toLine({InstanceMessage::Command::Quit}));
        client->disconnectFromServer();
        QVERIFY(soon([&] { return scene.activated.size() == 1; }));
        QCOMPARE(scene.quitRequested.size(), 0);
    }

    void whoSendsWhatIsNotUnderstoodIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\n");
        QTest::newRow("an unknown command") << QByteArray("{\"command\":\"dance\"}\n");
        QTest::newRow("a line without end") << QByteArray(longestInstanceLine, 'x');
        QTest::newRow("a line of a megabyte") << QByteArray(1'048'576, 'x') + '\n';
    }

    void whoSendsWhatIsNotUnderstoodIsCutOff()
    {
        QFETCH(QByteArray, bytes);
        InstanceServerFixture scene;
        const auto client = scene.client();
        client->write(bytes);
        QVERIFY(isCutOff(*client));
        QCOMPARE(client->readAll(), QByteArray());
        QCOMPARE(scene.activated.size() + scene.quitRequested.size(), 0);
        QVERIFY(soon([&] { return scene.clock.waiting() == 0; }));
    }

    void whoSaysNothingIsCutOffAfterFiveSeconds()
    {
        InstanceServerFixture scene;
        const auto client = scene.client();
        QVERIFY(scene.isServed());
        scene.clock.advance(4'999ms);
        QCOMPARE(scene.clock.waiting(), 1);
        scene.clock.advance(1ms);
        QVERIFY(isCutOff(*client));
    }

    void theNinthAtOnceIsCutOff()
    {
        InstanceServerFixture scene;
        std::vector<std::unique_ptr<QLocalSocket>> eight;
        for (int i = 0; i < 8; ++i)
            eight.push_back(scene.client());
        QVERIFY(soon([&] { return scene.clock.waiting() == 8; }));
        QVERIFY(isCutOff(*scene.client()));

        eight.front()->disconnectFromServer();
        QVERIFY(soon([&] { return scene.clock.waiting() == 7; }));
        const auto next = scene.client();
        next->write(toLine({}));
        QVERIFY(soon([&] { return next->canReadLine(); }));
    }

    void whoeverHearsItMayEndTheServer()
    {
        InstancePlace place;
        FakeClock clock;
        auto server = std::make_unique<InstanceServer>(place.state(), clock);
        QVERIFY(server->listen());
        connect(server.get(), &InstanceServer::quitRequested, this, [&] { server.reset(); });
        QLocalSocket client;
        client.connectToServer(instanceAddresses(place.state()).first());
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
