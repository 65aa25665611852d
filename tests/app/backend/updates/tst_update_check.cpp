#include "app/backend/updates/update_check.h"

#include "tests/app/backend/updates/update_fixture.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class UpdateCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAddressNobodyIsAsked()
    {
        for (const QString &address : {u""_s, u"nonsense"_s, u"http://example.org/latest.json"_s,
                 u"file:///tmp/latest.json"_s, u"https://mark@example.org/x"_s}) {
            UpdateFixture s;
            s.check->start(QUrl(address));
            QVERIFY2(!s.asks(72h), qPrintable(address));
            QVERIFY(!s.check->isWanted() && s.check->host().isEmpty());
        }
    }

    void itAsksOnceADayWithoutAnyCredential()
    {
        UpdateFixture s;
        s.start();
        QVERIFY(!s.asks(2min - 1ms));
        QVERIFY(s.asks(10min));
        QCOMPARE(s.servers, QList<QUrl>{QUrl(u"https://example.org:8443"_s)});
        QCOMPARE(s.transport.oldest().path, u"/desktop/latest.json?os=linux"_s);
        QVERIFY(!s.transport.oldest().bearer);
        s.answer(u"0.2.0"_s);
        QVERIFY(!s.asks(24h - 1ms));
        QVERIFY(s.asks(144min + 1ms));
        QCOMPARE(s.transport.sent.size(), 2);
    }

    void aStartAsksNoSooner()
    {
        UpdateFixture s;
        s.learn(u"0.2.0"_s);
        s.clock.advance(23h);
        s.startAgain();
        QCOMPARE(s.newer(), u"0.2.0"_s);
        QVERIFY(!s.asks(1h - 1ms));
        QVERIFY(s.asks(4h));
    }

    void aTimeToComeIsThatOfAWrongClock()
    {
        UpdateFixture s;
        s.settings.setUpdates(R"({"asked":"2999-01-01T00:00:00Z"})");
        s.startAgain();
        QVERIFY(s.asks(12min));
    }

    void onlyANewerOneIsTold_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("newer");
        QTest::newRow("newer") << u"0.1.1"_s << u"0.1.1"_s;
        QTest::newRow("same") << u"0.1.0"_s << QString();
        QTest::newRow("older") << u"0.0.9"_s << QString();
        QTest::newRow("nonsense") << u"latest"_s << QString();
    }

    void onlyANewerOneIsTold()
    {
        QFETCH(QString, version);
        UpdateFixture s;
        s.start();
        QVERIFY(s.asks(12min));
        const QSignalSpy changed(s.check.get(), &UpdateCheck::changed);
        s.answer(version);
        QCOMPARE(changed.size(), 1);
        QTEST(s.newer(), "newer");
        QCOMPARE(s.check->isNews(), !s.newer().isEmpty());
    }

    void eachVersionIsNewsOnce()
    {
        UpdateFixture s;
        s.learn(u"0.2.0"_s);
        QVERIFY(s.check->isNews());
        s.check->told();
        s.startAgain();
        QCOMPARE(s.newer(), u"0.2.0"_s);
        QVERIFY(!s.check->isNews());
        QVERIFY(s.asks(27h));
        s.answer(u"0.3.0"_s);
        QVERIFY(s.check->isNews());
    }

    void whoCannotBeReachedIsAskedAgain()
    {
        UpdateFixture s;
        s.start();
        QVERIFY(s.asks(12min));
        s.transport.answer(wire::offline());
        QVERIFY(!s.asks(30min - 1ms));
        QVERIFY(s.asks(4h));
    }

    void anAnswerThatIsNoneIsNoReasonToAskAgain()
    {
        UpdateFixture s;
        s.learn(u"0.2.0"_s);
        QVERIFY(s.asks(27h));
        s.transport.answer(wire::routeMissing());
        QCOMPARE(s.newer(), u"0.2.0"_s);
        QVERIFY(!s.asks(24h - 1ms));
    }

    void whoDoesNotWantToKnowIsNotTold()
    {
        UpdateFixture s;
        s.learn(u"0.2.0"_s);
        s.check->setWanted(false);
        QVERIFY(!s.check->isWanted());
        QCOMPARE(s.newer(), QString());
        QVERIFY(!s.asks(72h));
        s.startAgain();
        QVERIFY(!s.asks(72h));
        s.check->setWanted(true);
        QCOMPARE(s.newer(), u"0.2.0"_s);
        QVERIFY(s.asks(12min));
    }

    void aLateAnswerIsIgnored()
    {
        UpdateFixture s;
        s.start();
        QVERIFY(s.asks(12min));
        const auto late = s.transport.takeOldest();
        s.check->setWanted(false);
        late(http::Response{.status = 200,
            .body = {{u"version"_s, u"0.2.0"_s}, {u"page"_s, u"https://example.org"_s}},
            .root = {},
            .date = {}});
        s.check->setWanted(true);
        QCOMPARE(s.newer(), QString());
    }
};

RENSEI_TEST(UpdateCheckTest)

} // namespace rensei::tests

#include "tst_update_check.moc"
