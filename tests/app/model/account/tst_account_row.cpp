#include "app/model/account/account_row.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using config::Context;
using config::ContextKind;
using config::Contexts;

class AccountRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContextHasARow()
    {
        Contexts contexts;
        contexts.all = {{.name = u"work"_s, .platform = u"https://a.example"_s, .organisation = u"acme"_s},
            {.name = u"box"_s, .kind = ContextKind::Host, .platform = u"https://a.example"_s}};
        const QList<AccountRow> rows = accountRows(contexts, u"work"_s, u"https://a.example"_s);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).isInUse && !rows.at(1).isInUse);
        QCOMPARE(rows.at(0).organization, u"acme"_s);
        QVERIFY(!canSwitchTo(rows.at(0))); // it is in use
        QVERIFY(!canSwitchTo(rows.at(1))); // it is no person's
        const QList<AccountRow> others = accountRows(contexts, {}, {});
        QVERIFY(canSwitchTo(others.at(0)));
    }

    void theAccountInUseIsThereWithoutAContextToo()
    {
        const QList<AccountRow> rows = accountRows({}, {}, u"https://a.example"_s);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().isInUse && rows.first().name.isEmpty());
        QCOMPARE(accountTitle(rows.first()), u"a.example"_s);
    }
};

RENSEI_TEST(AccountRowTest)

} // namespace rensei::tests

#include "tst_account_row.moc"
