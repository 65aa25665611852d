#include "agent/host/mutation_ledger.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using host::MutationLedger;
using platform::HeartbeatRequest;
using platform::Mutation;

static QList<Mutation> asked(const QStringList &ids)
{
    QList<Mutation> mutations;
    for (const QString &id : ids)
        mutations.append({id, u"session.kill"_s, u"ses"_s});
    return mutations;
}

static HeartbeatRequest beatOf(const MutationLedger &ledger)
{
    HeartbeatRequest heartbeat;
    ledger.addTo(heartbeat);
    return heartbeat;
}

class MutationLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsCarriedOutOnce()
    {
        MutationLedger ledger;
        QCOMPARE(ledger.addNew(asked({u"a"_s, u"b"_s, u"a"_s, u""_s})).size(), 2);
        QCOMPARE(ledger.addNew(asked({u"b"_s, u"c"_s})).size(), 1);
    }

    void anAnswerIsRepeatedUntilABeatThatCarriedItWasTaken()
    {
        MutationLedger ledger;
        ledger.addNew(asked({u"a"_s, u"b"_s}));
        ledger.applied(u"a"_s);
        ledger.failed(u"b"_s, u"unknown session"_s);
        const HeartbeatRequest first = beatOf(ledger);
        QCOMPARE(first.appliedMutations, QStringList{u"a"_s});
        QCOMPARE(first.mutationFailures.first().error, u"unknown session"_s);
        ledger.addNew(asked({u"c"_s}));
        ledger.applied(u"c"_s); // after the first beat went out
        ledger.settle(first);
        QCOMPARE(beatOf(ledger).appliedMutations, QStringList{u"c"_s});
        QVERIFY(beatOf(ledger).mutationFailures.isEmpty());
    }

    void whatIsAskedAgainAfterItsAnswerIsAnsweredAgain()
    {
        MutationLedger ledger;
        ledger.addNew(asked({u"a"_s, u"b"_s}));
        ledger.applied(u"a"_s);
        ledger.failed(u"b"_s, u"unknown session"_s);
        ledger.settle(beatOf(ledger));
        QVERIFY(ledger.addNew(asked({u"a"_s, u"b"_s})).isEmpty());
        QCOMPARE(beatOf(ledger).appliedMutations, QStringList{u"a"_s});
        QCOMPARE(beatOf(ledger).mutationFailures.first().error, u"unknown session"_s);
        ledger.addNew(asked({u"a"_s}));
        QCOMPARE(beatOf(ledger).appliedMutations.size(), 1);
    }

    void theOldestAreForgotten()
    {
        MutationLedger ledger;
        for (int i = 0; i < 5'000; ++i)
            ledger.addNew(asked({QString::number(i)}));
        QVERIFY(ledger.addNew(asked({u"4999"_s})).isEmpty());
        QCOMPARE(ledger.addNew(asked({u"0"_s})).size(), 1);
    }
};

RENSEI_TEST(MutationLedgerTest)

} // namespace rensei::tests
#include "tst_mutation_ledger.moc"
