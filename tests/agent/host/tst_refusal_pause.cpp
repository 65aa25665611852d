#include "agent/host/refusal_pause.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::RefusalPause;
using std::chrono::milliseconds;

class RefusalPauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10A6_twoEqualRefusalsPause_data()
    {
        QTest::addColumn<QString>("reasons"); // a letter each, a second apart; '!' is a run, '.' an empty poll
        QTest::addColumn<bool>("pauses");
        QTest::newRow("one") << u"a"_s << false;
        QTest::newRow("two equal ones") << u"aa"_s << true;
        QTest::newRow("two different ones") << u"ab"_s << false;
        QTest::newRow("in turns") << u"aba"_s << true;
        QTest::newRow("always another, four") << u"abcd"_s << false;
        QTest::newRow("always another, five") << u"abcde"_s << true;
        QTest::newRow("something ran in between") << u"a!a"_s << false;
        QTest::newRow("something ran at last") << u"aa!"_s << false;
        QTest::newRow("an empty poll in between says nothing") << u"a.a"_s << true;
        QTest::newRow("a poll that was under way does not end it") << u"aa."_s << true;
    }

    void fault10A6_twoEqualRefusalsPause()
    {
        QFETCH(QString, reasons);
        RefusalPause pause;
        milliseconds now = 1h;
        for (const QChar letter : reasons) {
            if (letter == u'!')
                pause.ran();
            else if (letter == u'.')
                pause.foundNoWork(now);
            else
                pause.refused(letter, now, 0);
            now += 1s;
        }
        QTEST(pause.isActive(now), "pauses");
        QCOMPARE(!pause.reason().isEmpty(), pause.isActive(now));
    }

    void fault10A6_pausesGrowAndRestartAfterARun()
    {
        RefusalPause pause;
        milliseconds now = 1h;
        pause.refused(u"a"_s, now, 0);
        for (const milliseconds length : {60s, 120s, 240s, 300s, 300s}) {
            pause.refused(u"a"_s, now, 0);
            pause.refused(u"a"_s, now, 0); // of the same poll
            QCOMPARE(pause.until() - now, length);
            now = pause.until();
            QVERIFY(!pause.isActive(now));
            QCOMPARE(pause.reason(), u"a"_s);
        }
        pause.ran();
        pause.refused(u"a"_s, now, 0);
        QVERIFY(!pause.isActive(now));
        pause.refused(u"a"_s, now, 0);
        QCOMPARE(pause.until() - now, 60s);
    }

    void hostsDoNotComeBackTogether()
    {
        RefusalPause pause;
        pause.refused(u"a"_s, 1h, 0.5);
        pause.refused(u"a"_s, 1h, 0.5);
        QCOMPARE(pause.until() - milliseconds(1h), 63s);
    }

    void anOldRefusalIsForgotten()
    {
        RefusalPause pause;
        pause.refused(u"a"_s, 1h, 0);
        pause.refused(u"a"_s, 1h + 16min, 0);
        QVERIFY(!pause.isActive(1h + 16min));
    }

    void afterThePauseAnEmptyPollLeavesNothingToTell()
    {
        RefusalPause pause;
        pause.refused(u"a"_s, 1h, 0);
        pause.refused(u"a"_s, 1h, 0);
        pause.foundNoWork(1h + 61s);
        QVERIFY(pause.reason().isEmpty());
        pause.refused(u"a"_s, 1h + 70s, 0);
        QCOMPARE(pause.until() - milliseconds(1h + 70s), 120s);
    }
};

RENSEI_TEST(RefusalPauseTest)

} // namespace rensei::tests
#include "tst_refusal_pause.moc"
