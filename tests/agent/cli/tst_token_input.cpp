#include "agent/cli/token_input.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestTokenInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensAreParsed_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a line") << "rsk_test\n"_ba
                                << "rsk_test"_ba << QString();
        QTest::newRow("a line as Windows ends it") << "rsk_test\r\n"_ba
                                                   << "rsk_test"_ba << QString();
        QTest::newRow("no line break") << "rsk_test"_ba
                                       << "rsk_test"_ba << QString();
        QTest::newRow("spaces around it") << "  rsk_test \n\n"_ba
                                          << "rsk_test"_ba << QString();
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba << u"No token"_s;
        QTest::newRow("an empty line") << "\n"_ba
                                       << ""_ba << u"No token"_s;
        QTest::newRow("two lines") << "rsk_test\nrsk_other\n"_ba
                                   << ""_ba << u"More than one line"_s;
        QTest::newRow("a sentence") << "my key is rsk_test"_ba
                                    << ""_ba << u"is no token"_s;
        QTest::newRow("a control character") << "rsk_\x1btest"_ba
                                             << ""_ba << u"is no token"_s;
        QTest::newRow("a whole file") << QByteArray(10'000, 'a') << ""_ba << u"is no token"_s;
    }

    void tokensAreParsed()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, token);
        QFETCH(QString, problem);
        const auto read = parseToken(std::move(input));
        QCOMPARE(read.has_value(), problem.isEmpty());
        if (read)
            QVERIFY(read->equals(token));
        else
            QVERIFY2(read.error().detail.contains(problem), qPrintable(read.error().detail));
        QVERIFY(read || !describe(read.error()).contains(u"rsk_"_s));
    }

    void passwordsAreParsed_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("a line") << "pass\n"_ba
                                << "pass"_ba;
        QTest::newRow("a line as Windows ends it") << "pass\r\n"_ba
                                                   << "pass"_ba;
        QTest::newRow("spaces, which count") << " pass word \n"_ba
                                             << " pass word "_ba;
        QTest::newRow("letters of another language") << "P\u00e4\u00df"_ba
                                                     << "P\u00e4\u00df"_ba;
        QTest::newRow("nothing") << "\n"_ba
                                 << ""_ba;
        QTest::newRow("two lines") << "one\ntwo\n"_ba
                                   << ""_ba;
        QTest::newRow("a control character") << "a\x1b"_ba
                                             << ""_ba;
        QTest::newRow("too long") << QByteArray(1025, 'a') << ""_ba;
    }

    void passwordsAreParsed()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, password);
        const auto read = parsePassword(std::move(input));
        QCOMPARE(read ? read->view().toByteArray() : QByteArray(), password);
        QVERIFY(read || !describe(read.error()).contains(u"one"_s + u"\n"_s));
    }
};

RENSEI_TEST(TestTokenInput)
#include "tst_token_input.moc"
