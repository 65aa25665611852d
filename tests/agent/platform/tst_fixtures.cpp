#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QSet>

namespace rensei::tests {

using namespace Qt::StringLiterals;

// What is never called, or not yet; §8 of the protocol says why.
static QSet<QString> notRead()
{
    return {u"keys-create-guide"_s, u"keys-create-schema"_s, u"keys-create-403"_s, u"oauth-token-200"_s,
        u"oauth-token-401"_s, u"prompts-410"_s, u"tool-error-created"_s, u"public-detail-selfhost"_s,
        u"public-detail-400"_s, u"public-detail-404"_s};
}

static QList<FixtureCase> allCases()
{
    return accountCases() + registrationCases() + pollCases() + sessionCases() + reportingCases() + publicCases();
}

class FixturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestMatchesTheFixture_data()
    {
        QTest::addColumn<FixtureCase>("exchange");
        for (const FixtureCase &each : allCases()) {
            if (each.build)
                QTest::newRow(qPrintable(each.id)) << each;
        }
    }
    void requestMatchesTheFixture()
    {
        QFETCH(FixtureCase, exchange);
        const QString differs = difference(exchange.build(), fixture(exchange.id));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void replyIsReadAsExpected_data()
    {
        QTest::addColumn<FixtureCase>("exchange");
        for (const FixtureCase &each : allCases())
            QTest::newRow(qPrintable(each.id)) << each;
    }
    void replyIsReadAsExpected()
    {
        QFETCH(FixtureCase, exchange);
        QVERIFY(exchange.reads(answerOf(fixture(exchange.id))));
    }

    void everyFixtureIsUsedOrNamed()
    {
        QSet<QString> left;
        for (const Fixture &each : fixtures())
            left.insert(each.id);
        qsizetype used = 0;
        for (const FixtureCase &each : allCases())
            used += left.remove(each.id) ? 1 : 0;
        QCOMPARE(left, notRead());
        qInfo("%d fixtures used, %d never called", int(used), int(left.size()));
    }
};

RENSEI_TEST(FixturesTest)

} // namespace rensei::tests

#include "tst_fixtures.moc"
