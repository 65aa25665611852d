#include "app/model/account/host_key.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using platform::ListedKey;

class HostKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReceiptNamesTheKeyOfThisComputer()
    {
        const OwnHostKey own = parseOwnHostKey({{u"platform"_s, u"https://a.example"_s},
            {u"key"_s, QJsonObject{{u"id"_s, u"key_1"_s}, {u"name"_s, u"laptop 8f2"_s}}}});
        QCOMPARE(own, (OwnHostKey{u"https://a.example"_s, u"key_1"_s, u"laptop 8f2"_s}));
        QCOMPARE(parseOwnHostKey({}), OwnHostKey());
    }

    void itIsKnownByItsIdElseByItsName()
    {
        const ListedKey key{u"key_1"_s, u"laptop 8f2"_s};
        QVERIFY(isOwn(key, {.id = u"key_1"_s, .name = u"renamed"_s}));
        QVERIFY(!isOwn(key, {.id = u"key_2"_s, .name = u"laptop 8f2"_s}));
        QVERIFY(isOwn(key, {.name = u"laptop 8f2"_s}));
        QVERIFY(!isOwn({u"key_1"_s, {}}, {})); // of a computer that was never set up nothing is known
    }

    void thisComputersIsFirstAndOthersByName()
    {
        const QList<ListedKey> keys = hostKeys({{u"k1"_s, u"zeta"_s}, {u"k2"_s, u"Alpha"_s}, {u"k3"_s, u"mine"_s},
                                                   {u"k4"_s, u"a person's"_s, std::nullopt, std::nullopt, false}},
            {.id = u"k3"_s});
        QStringList ids;
        for (const ListedKey &key : keys)
            ids.append(key.id);
        QCOMPARE(ids, (QStringList{u"k3"_s, u"k2"_s, u"k1"_s}));
    }
};

RENSEI_TEST(HostKeyTest)

} // namespace rensei::tests

#include "tst_host_key.moc"
