#include "agent/base/machine_id.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::hostIdentity;

class TestMachineId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10D19_theIdentityFollowsFromMachineUserAndFolder()
    {
        const QString id = hostIdentity(u"m1"_s, u"1000"_s, u"/home/a/state"_s);
        QCOMPARE(hostIdentity(u"m1"_s, u"1000"_s, u"/home/a/state"_s), id);
        QCOMPARE(id.size(), 36);
        QVERIFY(!id.contains("m1"_L1));
        QVERIFY(hostIdentity(u"m2"_s, u"1000"_s, u"/home/a/state"_s) != id);
        QVERIFY(hostIdentity(u"m1"_s, u"1001"_s, u"/home/a/state"_s) != id);
        QVERIFY(hostIdentity(u"m1"_s, u"1000"_s, u"/home/b/state"_s) != id);
        QVERIFY(hostIdentity(u"m1"_s, u"1000/home/a"_s, u"/state"_s) != id);
    }

    // A change would make every host a new one.
    void theHashStays()
    {
        QCOMPARE(hostIdentity(u"m1"_s, u"1000"_s, u"/home/a/state"_s), u"62c79e58-4881-1130-c1c9-cb5a0f9550f4"_s);
    }

    void withoutAMachineIdItIsRandom()
    {
        QVERIFY(hostIdentity({}, u"1000"_s, u"/home/a/state"_s) != hostIdentity({}, u"1000"_s, u"/home/a/state"_s));
    }

    void theAccountIsKnown() { QVERIFY(!rensei::accountId().isEmpty()); }
};

RENSEI_TEST(TestMachineId)
#include "tst_machine_id.moc"
