#include "agent/runner/runner_adapter.h"
#include "tests/support/test_case.h"

using namespace rensei::runner;
using namespace Qt::StringLiterals;

class RunnerAdapterTest : public QObject {
    Q_OBJECT

private:
    static QStringList numbered(int count)
    {
        QStringList lines;
        for (int i = 1; i <= count; ++i)
            lines.append(u"line %1;"_s.arg(i));
        return lines;
    }

private Q_SLOTS:
    void makesTheAdapterOfEachKind()
    {
        using rensei::config::Adapter;
        const auto closes = [](Adapter adapter) {
            rensei::config::RunnerProfile profile;
            profile.adapter = adapter;
            return makeAdapter(profile)->closesInput();
        };
        QVERIFY(!closes(Adapter::Rensei));
        QVERIFY(closes(Adapter::Command));
        QVERIFY(!closes(Adapter::Acp));
        QVERIFY(!closes(Adapter::Claude));
        QVERIFY(!closes(Adapter::Codex));
    }

    void concludes_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<Finished>("expected");

        QTest::newRow("exit 0 with text is the summary") << false << 0 << u"All done"_s << QStringList{u"a warning"_s}
                                                         << Finished{.ok = true, .summary = u"All done"_s};
        QTest::newRow("exit 0 without text")
            << false << 0 << u""_s << QStringList{u"a warning"_s} << Finished{.ok = false, .error = u"silent-exit"_s};
        QTest::newRow("exit 0 with blanks only")
            << false << 0 << u" \t"_s << QStringList() << Finished{.ok = false, .error = u"silent-exit"_s};
        QTest::newRow("another exit code") << false << 3 << u"All done"_s << QStringList()
                                           << Finished{.ok = false, .error = u"the runner ended with exit code 3"_s};
        QTest::newRow("its error output")
            << false << 3 << u""_s << QStringList{u"one"_s, u"two"_s}
            << Finished{.ok = false, .error = u"the runner ended with exit code 3:\none\ntwo"_s};
        QTest::newRow("a crash counts whatever the exit code")
            << true << 0 << u"All done"_s << QStringList() << Finished{.ok = false, .error = u"the runner crashed"_s};
        QTest::newRow("a secret is not repeated")
            << true << 0 << u""_s << QStringList{u"key rsk_live_0123456789"_s}
            << Finished{.ok = false, .error = u"the runner crashed:\nkey [redacted]"_s};
    }

    void concludes()
    {
        QFETCH(bool, crashed);
        QFETCH(int, code);
        QFETCH(QString, text);
        QFETCH(QStringList, errors);
        QFETCH(Finished, expected);
        const Finished concluded = conclude(crashed, code, text, errors);
        QCOMPARE(concluded.ok, expected.ok);
        QCOMPARE(concluded.summary, expected.summary);
        QCOMPARE(concluded.error, expected.error);
    }

    void reportsTheLastTwentyErrorLines()
    {
        const QString error = conclude(false, 1, {}, numbered(30)).error;
        QVERIFY(!error.contains(u"line 10;"_s));
        QVERIFY(error.contains(u"line 11;"_s));
        QVERIFY(error.endsWith(u"line 30;"_s));
    }

    void keepsTheEndOfLongLines()
    {
        const QString error = conclude(false, 1, {}, {QString(5000, u'x'), u"the reason"_s}).error;
        QVERIFY(error.size() <= 2000);
        QVERIFY(error.startsWith(u"the runner ended with exit code 1"_s));
        QVERIFY(error.endsWith(u"the reason"_s));
    }
};

RENSEI_TEST(RunnerAdapterTest)
#include "tst_runner_adapter.moc"
