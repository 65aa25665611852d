#include "agent/base/secret_mask.h"

#include "tests/support/test_case.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using rensei::SecretMask;

class SecretMaskTest : public QObject {
    Q_OBJECT

private:
    static QString base64(const QString &text) { return QString::fromLatin1(text.toUtf8().toBase64()); }

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QStringList token{u"Zq8-very-secret-deploy-77"_s};
        const auto row = [](const char *name, const QStringList &values, const QString &text, const QString &expected) {
            QTest::newRow(name) << values << text << expected;
        };
        row("nothing known", {}, u"Zq8-very-secret-deploy-77"_s, u"Zq8-very-secret-deploy-77"_s);
        row("ordinary text", token, u"The very secret was deployed."_s, u"The very secret was deployed."_s);
        row("a short value is not masked", {u"1234567"_s}, u"1234567"_s, u"1234567"_s);
        row("eight characters are", {u"12345678"_s}, u"x12345678y"_s, u"x[redacted]y"_s);
        row("twice in a line", token, u"a Zq8-very-secret-deploy-77, Zq8-very-secret-deploy-77."_s,
            u"a [redacted], [redacted]."_s);
        row("one value within another", {u"production"_s, u"production-key-1"_s}, u"production-key-1 production"_s,
            u"[redacted] [redacted]"_s);
        row("beyond ASCII", {u"p\u00e4ssw\u00f6rd"_s}, u"\u20acp\u00e4ssw\u00f6rd\u20ac"_s,
            u"\u20ac[redacted]\u20ac"_s);
        row("percent-encoded", {u"a b+c/d\u00e4!"_s}, u"x=a%20b%2Bc%2fd%C3%A4%21&y"_s, u"x=[redacted]&y"_s);
        row("spaces as plus", {u"a b c d e"_s}, u"x=a+b+c+d+e&y"_s, u"x=[redacted]&y"_s);
        row("JSON-escaped", {u"tab\tquote\"/\u00e4\U0001F600"_s}, u"\"tab\\tquote\\\"\\/\\u00e4\\ud83d\\uDE00\""_s,
            u"\"[redacted]\""_s);
        row("JSON-escaped twice", {u"quote\"and more"_s}, u"\\\"quote\\\\\\\"and more\\\""_s, u"\\\"[redacted]\\\""_s);
        row("several lines, each", {u"first-line\nab\nsecond-line\n"_s}, u"1 second-line\n2 first-line"_s,
            u"1 [redacted]\n2 [redacted]"_s);
        row("several lines as one", {u"first-line\nab\nsecond-line\n"_s}, u"<first-line\nab\nsecond-line>"_s,
            u"<[redacted]>"_s);
        row("a piece at the end of a line", token, u"x Zq8-very-s\ny"_s, u"x [redacted]\ny"_s);
        row("a piece at the beginning of a line", token, u"x\nret-deploy-77 y"_s, u"x\n[redacted] y"_s);
        row("a line from the middle", token, u"x\nery-secret-de\ny"_s, u"x\n[redacted]\ny"_s);
    }

    void masks()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const SecretMask mask(values);
        QCOMPARE(mask.masked(text), expected);
        QCOMPARE(mask.masked(expected), expected);
    }

    // Wherever the value begins in the encoded bytes, and for both alphabets.
    void fault10A5_masksBase64()
    {
        const QString value = u"Zq8?>-very~~secret-77"_s;
        const SecretMask mask({value});
        for (int before = 0; before < 7; ++before) {
            for (int after = 0; after < 7; ++after) {
                const QString text = QString(before, u'u') + value + QString(after, u'v');
                for (const QString &encoded : {base64(text), base64(text).replace(u'+', u'-').replace(u'/', u'_')}) {
                    const QString masked = mask.masked(u"see "_s + encoded + u" there"_s);
                    QVERIFY2(masked.startsWith(u"see "_s) && masked.endsWith(u" there"_s), qPrintable(masked));
                    QVERIFY2(masked.contains(u"[redacted]"_s), qPrintable(encoded));
                    // At most one character with bits of the value stays on each side.
                    QVERIFY2(masked.size() <= 4 + 10 + 6 + (before + 2) / 3 * 4 + (after + 2) / 3 * 4 + 2,
                        qPrintable(masked));
                }
            }
        }
    }

    void fault10A5_masksAcrossTheBordersOfWrappedBase64()
    {
        const QString value = u"Zq8-very-secret-deploy-77-and-still-longer-than-one-line-of-output"_s;
        const SecretMask mask({value});
        const QString encoded = base64(u"PATH=/bin\nDEPLOY="_s + value + u"\nHOME=/root"_s);
        for (int width = 16; width < 90; ++width) {
            QString wrapped;
            for (qsizetype at = 0; at < encoded.size(); at += width)
                wrapped += encoded.mid(at, width) + u'\n';
            QString rest = mask.masked(wrapped).remove(u"[redacted]"_s);
            // Only pieces of less than 8 characters stay.
            for (qsizetype at = 27; at + 10 < 110; ++at)
                QVERIFY2(!rest.contains(encoded.mid(at, 8)), qPrintable(QString::number(width) + u' ' + rest));
        }
    }

    void fault10A8_tellsTheEndThatMayBeginAValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("open");
        QTest::newRow("nothing") << QByteArray("Continue? [y/N] ") << qsizetype(0);
        QTest::newRow("one character") << QByteArray("a Z") << qsizetype(1);
        QTest::newRow("most of it") << QByteArray("a Zq8-very-secret-deploy-7") << qsizetype(24);
        QTest::newRow("all of it") << QByteArray("a Zq8-very-secret-deploy-77") << qsizetype(0);
        QTest::newRow("percent-encoded") << QByteArray("a Zq8%2Dv") << qsizetype(7);
        QTest::newRow("within an escape") << QByteArray("a Zq8%2") << qsizetype(5);
        QTest::newRow("within an escape of JSON") << QByteArray("a Zq8\\u00") << qsizetype(7);
        QTest::newRow("an escape alone") << QByteArray("50%") << qsizetype(0);
        QTest::newRow("base64") << QByteArray("a WnE4LXZlcnk") << qsizetype(11);
    }
    void fault10A8_tellsTheEndThatMayBeginAValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, open);
        QCOMPARE(SecretMask({u"Zq8-very-secret-deploy-77"_s}).openEnd(text), open);
    }

    void manyLongValuesDoNotSlowItDown()
    {
        QStringList lines;
        for (int i = 0; i < 4'000; ++i)
            lines.append(u"certificate line number %1 of many"_s.arg(i));
        const SecretMask mask({lines.join(u'\n')});
        const QString text = QString(16'000, u'x') + lines.last();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(mask.masked(text), QString(16'000, u'x') + u"[redacted]"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(mask.openEnd(text.chopped(5).toUtf8()), lines.last().size() - 5);
    }
};

RENSEI_TEST(SecretMaskTest)
#include "tst_secret_mask.moc"
