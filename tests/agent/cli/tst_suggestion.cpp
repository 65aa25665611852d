#include "agent/cli/suggestion.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::cli;

class TestSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("expected");
        QTest::newRow("the same") << u"run"_s << u"run"_s << 0;
        QTest::newRow("nothing") << u""_s << u"run"_s << 3;
        QTest::newRow("one left out") << u"statu"_s << u"status"_s << 1;
        QTest::newRow("one too many") << u"runn"_s << u"run"_s << 1;
        QTest::newRow("another letter") << u"ran"_s << u"run"_s << 1;
        QTest::newRow("swapped neighbours count once") << u"statsu"_s << u"status"_s << 1;
        QTest::newRow("capitals do not count") << u"RUN"_s << u"run"_s << 0;
        QTest::newRow("different") << u"demo"_s << u"run"_s << 4;
    }

    void distances()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b), "expected");
        QTEST(editDistance(b, a), "expected");
    }

    void theNearestWordIsSuggested_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("swapped") << u"statsu"_s << u"status"_s;
        QTest::newRow("of two, the nearer") << u"paues"_s << u"pause"_s;
        QTest::newRow("begun") << u"sess"_s << u"sessions"_s;
        QTest::newRow("two of seven wrong") << u"ressume"_s << u"resume"_s;
        QTest::newRow("another word") << u"fly"_s << u""_s;
        QTest::newRow("all of a short word wrong") << u"xx"_s << u""_s;
        QTest::newRow("a letter alone is no hint") << u"z"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no word at all") << QString(5000, u'a') << u""_s;
    }

    void theNearestWordIsSuggested()
    {
        QFETCH(QString, typed);
        const QStringList known{u"run"_s, u"status"_s, u"sessions"_s, u"pause"_s, u"resume"_s, u"parse"_s};
        QTEST(nearest(typed, known), "expected");
    }
};

RENSEI_TEST(TestSuggestion)
#include "tst_suggestion.moc"
