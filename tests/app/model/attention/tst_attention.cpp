#include "app/model/attention/attention.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <QDateTime>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using ItemKind = AttentionItem::Kind;
using platform::PublicStatus;

static AttentionItem item(ItemKind kind, const QString &id, std::chrono::seconds age, const QString &cause = {})
{
    return {.kind = kind, .id = id, .cause = cause, .since = noon - age};
}

static bool isOver(const QString &)
{
    return true;
}

static bool isUnknown(const QString &)
{
    return false;
}

static QStringList keys(const Attention &attention)
{
    QStringList all;
    for (const AttentionItem &one : attention.items)
        all.append(one.key());
    return all;
}

class AttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBlocksAnAgentComesFirstAndThenTheOldest()
    {
        const Attention all
            = sortOut({item(ItemKind::FailedSession, u"f1"_s, 3h), item(ItemKind::Key, u"k"_s, 4h),
                          item(ItemKind::Question, u"q1"_s, 1min), item(ItemKind::RedSession, u"r"_s, 5min),
                          item(ItemKind::Question, u"q2"_s, 2min), item(ItemKind::Registration, u"h"_s, 10s)},
                {}, isOver, noon);
        QCOMPARE(keys(all),
            (QStringList{
                u"question q2"_s, u"question q1"_s, u"registration h"_s, u"red r"_s, u"key k"_s, u"failed f1"_s}));
    }

    void whatWasSeenWaitsAgainOnlyForAnotherCause()
    {
        const AttentionItem loop = item(ItemKind::RedSession, u"r"_s, 0s, u"loop"_s);
        const Attention first = sortOut({loop}, {}, isOver, noon);
        const auto seen = withSeen(first.records, loop);
        const Attention second = sortOut({loop}, seen, isOver, noon + 1min);
        QVERIFY(second.items.isEmpty());
        QCOMPARE(second.putOff, 0); // nobody waits for it to come back
        const Attention other
            = sortOut({item(ItemKind::RedSession, u"r"_s, 0s, u"heartbeat"_s)}, second.records, isOver, noon + 2min);
        QCOMPARE(keys(other), QStringList{u"red r"_s});
        QCOMPARE(other.records.size(), 1);
    }

    void whatWasPutOffComesBackInTime()
    {
        const AttentionItem failed = item(ItemKind::FailedSession, u"f"_s, 1h);
        const auto records = withPutOff(sortOut({failed}, {}, isOver, noon).records, failed, noon + 1h);
        const Attention during = sortOut({failed}, records, isOver, noon + 1h - 1ms);
        QVERIFY(during.items.isEmpty());
        QCOMPARE(during.putOff, 1);
        QCOMPARE(during.next, noon + 1h);
        const Attention after = sortOut({failed}, during.records, isOver, noon + 1h);
        QCOMPARE(keys(after), QStringList{u"failed f"_s});
        QVERIFY(!after.next);
        QCOMPARE(after.items.first().since, noon - 1h); // as old as it is
    }

    void whatIsOverIsForgottenAndComesBackAsNew()
    {
        const AttentionItem red = item(ItemKind::RedSession, u"r"_s, 0s);
        const auto seen = withSeen(sortOut({red}, {}, isOver, noon).records, red);
        const Attention gone = sortOut({}, seen, isOver, noon + 1min);
        QVERIFY(gone.records.isEmpty());
        QCOMPARE(keys(sortOut({red}, gone.records, isOver, noon + 2min)), QStringList{u"red r"_s});
    }

    void whatIsNotKnownNowIsRememberedForAWeek()
    {
        const AttentionItem red = item(ItemKind::RedSession, u"r"_s, 0s);
        const auto seen = withSeen(sortOut({red}, {}, isOver, noon).records, red);
        const Attention unknown = sortOut({}, seen, isUnknown, noon + 7 * 24h);
        QCOMPARE(unknown.records.size(), 1);
        QVERIFY(sortOut({red}, unknown.records, isUnknown, noon + 7 * 24h).items.isEmpty());
        QVERIFY(sortOut({}, seen, isUnknown, noon + 7 * 24h + 1ms).records.isEmpty());
    }

    void aQuestionIsNeverPutOff()
    {
        const AttentionItem question = item(ItemKind::Question, u"q"_s, 1min);
        const Attention all = sortOut({question}, {}, isOver, noon);
        QVERIFY(all.records.isEmpty());
        QVERIFY(withPutOff(all.records, question, noon + 1h).isEmpty());
    }

    void itIsAsOldAsItWasFirstNoticed()
    {
        const Attention first = sortOut({item(ItemKind::Key, u"k"_s, 0s)}, {}, isOver, noon);
        AttentionItem later = item(ItemKind::Key, u"k"_s, 0s);
        later.since = noon + 5min;
        QCOMPARE(sortOut({later}, first.records, isOver, noon + 5min).items.first().since, noon);
    }

    void factsBecomeItems()
    {
        SessionRow red{.session = {.id = u"r"_s, .status = PublicStatus::Working}};
        red.session.health.stuck = {platform::StuckSignal::ToolLoopStuck, platform::StuckSignal::LongRunning};
        const auto failed = [](const QString &id, std::chrono::seconds ago) {
            return SessionRow{
                .session = {.id = id, .status = PublicStatus::Failed, .startedAt = noon - ago - 60s, .duration = 60s}};
        };
        AttentionFacts facts{.questions = {{.id = u"q"_s, .since = noon - 2min}},
            .isKeyRefused = true,
            .isRegistrationRefused = true,
            .platform = u"https://app.rensei.ai"_s,
            .red = {red},
            .failed = {failed(u"new"_s, 24h), failed(u"old"_s, 24h + 1s)},
            .now = noon};
        const QList<AttentionItem> items = attentionItems(facts);
        QStringList all;
        for (const AttentionItem &one : items)
            all.append(one.key());
        QCOMPARE(all,
            (QStringList{u"question q"_s, u"registration https://app.rensei.ai"_s, u"key https://app.rensei.ai"_s,
                u"red r"_s, u"failed new"_s}));
        QCOMPARE(items.first().since, noon - 2min);
        QCOMPARE(items.last().since, noon - 24h);
        std::swap(facts.red.first().session.health.stuck[0], facts.red.first().session.health.stuck[1]);
        QCOMPARE(attentionItems(facts).at(3).cause, items.at(3).cause); // in whatever order the signals come
    }

    void aFileKeepsIt()
    {
        const QList<AttentionRecord> records{
            {u"red a"_s, u"1 2"_s, noon, true, {}}, {u"failed \"b\"\n"_s, {}, noon - 1h, false, noon + 1h}};
        QCOMPARE(parseRecords(toBytes(records)), records);
    }

    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        const QByteArray good = R"({"key":"red a","since":"2026-06-02T14:00:00.000Z"})";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no list") << good << 0;
        QTest::newRow("cut off") << QByteArray('[' + good) << 0;
        QTest::newRow("no key") << QByteArray(R"([{"since":"2026-06-02T14:00:00.000Z"}])") << 0;
        QTest::newRow("no time") << QByteArray(R"([{"key":"red a"}])") << 0;
        QTest::newRow("a long key") << QByteArray(
            R"([{"since":"2026-06-02T14:00:00.000Z","key":")" + QByteArray(513, 'k') + R"("}])")
                                    << 0;
        QTest::newRow("one of two") << QByteArray("[7," + good + ']') << 1;
        QTest::newRow("very many") << QByteArray('[' + QByteArray(good + ',').repeated(1000) + good + ']') << 200;
    }

    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(QByteArray, bytes);
        QTEST(int(parseRecords(bytes).size()), "count");
    }

    void tomorrowBeginsInTheMorning()
    {
        const QDateTime local = toDateTime(tomorrowMorning(noon)).toLocalTime();
        QCOMPARE(local.time(), QTime(8, 0));
        QCOMPARE(local.date(), toDateTime(noon).toLocalTime().date().addDays(1));
    }
};

RENSEI_TEST(AttentionTest)

} // namespace rensei::tests

#include "tst_attention.moc"
