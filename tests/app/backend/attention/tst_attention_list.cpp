#include "app/backend/attention_list.h"

#include "tests/app/backend/attention/attention_fixture.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using ItemKind = AttentionItem::Kind;

class AttentionListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWaitsIsInOneList()
    {
        AttentionFixture fixture;
        QSignalSpy changed(&fixture.attention, &AttentionList::changed);
        fixture.list({fixture.failed(u"117"_s, 1h), AttentionFixture::red(u"124"_s)});
        fixture.open({u"a1"_s});
        QCOMPARE(fixture.keys(), (QStringList{u"question a1"_s, u"red 124"_s, u"failed 117"_s}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fixture.attention.count(ItemKind::RedSession), 1);
        fixture.approvals.clear();
        QCOMPARE(fixture.keys().size(), 2);
    }

    void aRefusedKeyWaitsUntilOneWorks()
    {
        AttentionFixture fixture;
        fixture.monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
        fixture.platform.answer(wire::refusal(ErrorKind::Unauthorized, 401, "invalid key"));
        QCOMPARE(fixture.keys(), QStringList{u"key https://app.rensei.ai"_s});
        fixture.monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
        QVERIFY(fixture.keys().isEmpty());
    }

    void whatWasSaidHoldsOverARestart()
    {
        AttentionFixture fixture;
        fixture.list({AttentionFixture::red(u"1"_s), AttentionFixture::red(u"2"_s), AttentionFixture::red(u"3"_s)});
        const Instant noticed = fixture.attention.items().first().since;
        QVERIFY(fixture.attention.markSeen(AttentionItem(*fixture.attention.find(u"red 1"_s))));
        QVERIFY(fixture.attention.putOff(
            AttentionItem(*fixture.attention.find(u"red 2"_s)), fixture.agent.clock.utcNow() + 1h));
        QCOMPARE(fixture.keys(), QStringList{u"red 3"_s});
        fixture.agent.clock.advance(10min);
        Settings read(fixture.folder.filePath(u"settings.ini"_s));
        AttentionList again({fixture.monitor, fixture.model, fixture.approvals, read, fixture.agent.clock});
        Q_EMIT fixture.model.totalsChanged();
        QCOMPARE(again.items().size(), 1);
        QCOMPARE(again.items().first().since, noticed);
        QCOMPARE(again.putOff(), 1);
        fixture.agent.clock.advance(50min);
        QCOMPARE(again.items().size(), 2); // by itself
    }

    void aLateClickDoesNothing()
    {
        AttentionFixture fixture;
        fixture.list({AttentionFixture::red(u"1"_s)});
        const AttentionItem item = fixture.attention.items().first();
        SessionRow other = AttentionFixture::red(u"1"_s);
        other.session.health.stuck = {platform::StuckSignal::LongRunning};
        fixture.list({other});
        QVERIFY(!fixture.attention.markSeen(item));
        QVERIFY(!fixture.attention.putOff(item, fixture.agent.clock.utcNow() + 1h));
        QCOMPARE(fixture.keys(), QStringList{u"red 1"_s});
    }

    void whoReadsAFailedSessionHasSeenThatItFailed()
    {
        AttentionFixture fixture;
        fixture.list({fixture.failed(u"117"_s, 1h), AttentionFixture::red(u"124"_s)});
        fixture.attention.sessionRead(u"124"_s);
        fixture.attention.sessionRead(u"117"_s);
        QCOMPARE(fixture.keys(), QStringList{u"red 124"_s});
    }

    void aListThatIsLoadedAnewForgetsNothing()
    {
        AttentionFixture fixture;
        fixture.list({AttentionFixture::red(u"1"_s)});
        fixture.attention.markSeen(AttentionItem(fixture.attention.items().first()));
        fixture.model.clear();
        fixture.list({AttentionFixture::red(u"1"_s)});
        QVERIFY(fixture.keys().isEmpty());
        SessionRow well = AttentionFixture::red(u"1"_s);
        well.session.health = {.level = platform::Health::Level::Green};
        fixture.list({well});
        fixture.list({AttentionFixture::red(u"1"_s)});
        QCOMPARE(fixture.keys(), QStringList{u"red 1"_s});
    }
};

RENSEI_TEST(AttentionListTest)

} // namespace rensei::tests

#include "tst_attention_list.moc"
