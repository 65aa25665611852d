#include "agent/cli/runners_verb.h"

#include "tests/support/test_case.h"

#include <QJsonObject>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::cli;
using runner::ListedRunner;

class RunnersVerbTest : public QObject {
    Q_OBJECT

private:
    static ListedRunner listed(const QString &path)
    {
        ListedRunner one;
        one.profile.name = u"goose"_s;
        one.profile.adapter = config::Adapter::Acp;
        one.profile.program = u"goose"_s;
        one.path = path;
        one.install = u"see block.github.io/goose"_s;
        return one;
    }

    const Instant now = Instant() + std::chrono::hours(24 * 365);

private Q_SLOTS:
    void saysWhetherAnAgentIsSignedIn()
    {
        ListedRunner one = listed(u"/bin/goose"_s);
        QVERIFY(!runnerLines({one}, now).first().contains(u"signed in"_s));
        QVERIFY(!toJson({one}).first().toObject().contains(u"signedIn"_s));
        one.isSignedIn = true;
        QVERIFY(runnerLines({one}, now).first().endsWith(u"  signed in"_s));
        one.isSignedIn = false;
        one.problem = u"sign in to\x1b[1m goose"_s;
        const QString line = runnerLines({one}, now).first();
        QVERIFY(line.contains(u"  not signed in  (sign in to"_s));
        QVERIFY(!line.contains(u'\x1b'));
        QCOMPARE(toJson({one}).first()[u"signedIn"_s], QJsonValue(false));
        QCOMPARE(toJson({one}).first()[u"problem"_s].toString(), one.problem);
    }

    void saysThatNobodyHasSeenItAsk()
    {
        ListedRunner one = listed(u"/bin/goose"_s);
        QVERIFY(!toJson({one}).first().toObject().contains(u"unguarded"_s));
        one.isUnguarded = true;
        QVERIFY(runnerLines({one}, now).first().contains(u"unguarded: gets no work"_s));
        QCOMPARE(toJson({one}).first()[u"unguarded"_s], QJsonValue(true));
    }

    void saysWhatWasCheckedAndWhen()
    {
        ListedRunner one = listed(u"/bin/goose"_s);
        one.isSignedIn = true;
        one.checkedAt = now - std::chrono::hours(3);
        QVERIFY(runnerLines({one}, now).first().endsWith(u"  signed in  checked 3h ago"_s));
        one.asks = true;
        one.triedAt = now - std::chrono::hours(50);
        QVERIFY(runnerLines({one}, now).first().endsWith(u"  checked 3h ago  asks before it acts, tried 2d ago"_s));
        one.asks = false;
        QVERIFY(runnerLines({one}, now).first().contains(u"  does not ask before it acts, tried 2d ago"_s));
        QCOMPARE(toJson({one}).first()[u"asks"_s], QJsonValue(false));
        QCOMPARE(toJson({one}).first()[u"checkedAt"_s].toString(), toIso(*one.checkedAt));
    }

    void saysHowToGetWhatIsMissing()
    {
        QVERIFY(runnerLines({listed({})}, now)
                    .first()
                    .endsWith(u"not found: goose; to get it: see block.github.io/goose"_s));
    }
};

RENSEI_TEST(RunnersVerbTest)

} // namespace rensei::tests
#include "tst_runners_verb.moc"
