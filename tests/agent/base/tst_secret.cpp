#include "agent/base/secret.h"

#include "tests/support/test_case.h"

#include <type_traits>

using rensei::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesTheBytesAndClearsTheCallers()
    {
        QByteArray bytes("made up");
        const Secret secret(std::move(bytes));
        QCOMPARE(secret.view().toByteArray(), QByteArray("made up"));
        QVERIFY(bytes.isEmpty()); // NOLINT: that it is empty is what is promised
    }

    void leavesSharedBytesOfOthersAlone()
    {
        const QByteArray kept("made up");
        QByteArray shared = kept;
        const Secret secret(std::move(shared));
        QCOMPARE(kept, QByteArray("made up"));
    }

    void aMoveLeavesNothingBehind()
    {
        Secret from(QByteArray("made up"));
        Secret to(std::move(from));
        QVERIFY(from.isEmpty()); // NOLINT
        to = Secret(QByteArray("other"));
        QCOMPARE(to.view().toByteArray(), QByteArray("other"));
        QVERIFY(Secret().isEmpty());
    }

    void aCloneIsEqualAndIndependent()
    {
        Secret copy;
        {
            const Secret secret(QByteArray("made up"));
            copy = secret.clone();
            QCOMPARE(copy.fingerprint(), secret.fingerprint());
        }
        QCOMPARE(copy.view().toByteArray(), QByteArray("made up"));
    }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("itself") << QByteArray("made up") << true;
        QTest::newRow("another end") << QByteArray("made uq") << false;
        QTest::newRow("a part") << QByteArray("made") << false;
        QTest::newRow("more") << QByteArray("made up!") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void compares()
    {
        QFETCH(QByteArray, other);
        QTEST(Secret(QByteArray("made up")).equals(other), "same");
    }

    void theFingerprintDistinguishesSecretsAndRevealsNone()
    {
        const QByteArray print = Secret(QByteArray("made up")).fingerprint();
        QCOMPARE(print.size(), 16);
        QVERIFY(print != Secret(QByteArray("made uq")).fingerprint());
    }

    void aSharedSecretIsReadable()
    {
        QCOMPARE(rensei::share(Secret(QByteArray("made up")))->view().toByteArray(), QByteArray("made up"));
    }
};

RENSEI_TEST(TestSecret)
#include "tst_secret.moc"
