#include "agent/control/hello.h"

#include "tests/support/test_case.h"

namespace rensei::control {

class HelloTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProofIsTheDocumentedHmac()
    {
        // printf 'hello-v1\0%s\0%s' 7734 000102030405060708090a0b0c0d0e0f | openssl dgst -sha256 -hmac example-token
        const Secret token(QByteArray("example-token"));
        QCOMPARE(helloProof(token, 7734, "000102030405060708090a0b0c0d0e0f"),
            QByteArray("41e9cc4116d3a995dec3a83e0c309ab2b136d2361a63650df55da371d1a2e5bc"));
    }

    void anotherPortTokenOrNonceGivesAnotherProof()
    {
        const Secret token(QByteArray("example-token"));
        const Secret other(QByteArray("example-tokem"));
        const QByteArray nonce = helloNonce();
        const QByteArray proof = helloProof(token, 7734, nonce);
        QVERIFY(helloProof(token, 7735, nonce) != proof);
        QVERIFY(helloProof(other, 7734, nonce) != proof);
        QVERIFY(helloProof(token, 7734, helloNonce()) != proof);
    }

    void nonce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNonce");
        QTest::newRow("a new one") << helloNonce() << true;
        QTest::newRow("capitals") << QByteArray(32, 'A') << true;
        QTest::newRow("too short") << QByteArray(31, 'a') << false;
        QTest::newRow("too long") << QByteArray(33, 'a') << false;
        QTest::newRow("not hex") << QByteArray(32, 'g') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void nonce()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isNonce);
        QCOMPARE(isHelloNonce(text), isNonce);
    }
};

RENSEI_TEST(HelloTest)

} // namespace rensei::control

#include "tst_hello.moc"
