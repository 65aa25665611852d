#include "agent/language/text_width.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;

class TextWidthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("columns");

        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("letters") << u"Größe"_s << qsizetype(5);
        QTest::newRow("kanji") << u"状態"_s << qsizetype(4);
        QTest::newRow("kana") << u"セッション"_s << qsizetype(10);
        QTest::newRow("Hangul") << u"한글"_s << qsizetype(4);
        QTest::newRow("full width") << u"：，"_s << qsizetype(4);
        QTest::newRow("the dash and the ellipsis") << u"–…"_s << qsizetype(2);
        QTest::newRow("beyond 16 bits") << u"𠀋"_s << qsizetype(2);
        QTest::newRow("picture") << u"🚀"_s << qsizetype(2);
        QTest::newRow("combining mark") << u"e\u0301"_s << qsizetype(1);
        QTest::newRow("Arabic with its marks") << u"مُدَّة"_s << qsizetype(3);
        QTest::newRow("direction") << u"\u200f٠٫١٤"_s << qsizetype(4);
        QTest::newRow("mixed") << u"ENG-1 を実行"_s << qsizetype(12);
    }
    void columnsAreCounted()
    {
        QFETCH(QString, text);
        QTEST(columnsOf(text), "columns");
    }

    void whatIsFilledEndsAtOneColumn()
    {
        QCOMPARE(padded(u"状態"_s, 6), u"状態  "_s);
        QCOMPARE(padded(u"ok"_s, 6), u"ok    "_s);
        QCOMPARE(padded(u"longer"_s, 3), u"longer"_s);
        QCOMPARE(leftPadded(u"費用"_s, 6), u"  費用"_s);
        QCOMPARE(leftPadded(u"longer"_s, 3), u"longer"_s);
    }

    void whatIsTooWideIsCut()
    {
        QCOMPARE(elided(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(elided(u"abcdef"_s, 5), u"abcd…"_s);
        QCOMPARE(elided(u"状態状態"_s, 8), u"状態状態"_s);
        QCOMPARE(elided(u"状態状態"_s, 6), u"状態…"_s); // three would leave no room for the ellipsis
        QCOMPARE(elided(u"a🚀🚀"_s, 4), u"a🚀…"_s); // nor is a sign of two parts parted
    }

    void linesAreBrokenWhereTheLanguageBreaksThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");

        QTest::newRow("short") << u"one two"_s << u"one two"_s;
        QTest::newRow("words") << u"one two three"_s << u"one two\n  three"_s;
        QTest::newRow("a long word") << u"a extraordinary b"_s << u"a\n  extraordinary\n  b"_s;
        QTest::newRow("without spaces") << u"状態を表示する"_s << u"状態を表示\n  する"_s;
        QTest::newRow("no full stop at the beginning") << u"状態を表示。"_s << u"状態を表\n  示。"_s;
        QTest::newRow("no bracket at the end") << u"状態を表「示」"_s << u"状態を表\n  「示」"_s;
        QTest::newRow("a word among them") << u"状態をstatusで"_s << u"状態を\n  statusで"_s;
        QTest::newRow("placeholders of a command") << u"auth add --user を"_s << u"auth add\n  --user を"_s;
    }
    void linesAreBrokenWhereTheLanguageBreaksThem()
    {
        QFETCH(QString, text);
        const QString lines = wrappedText(text, 0, 2, 11);
        QTEST(lines, "lines");
    }

    void theFirstLineHasLessRoom()
    {
        QCOMPARE(wrappedText(u"one two three"_s, 5, 5, 12), u"one two\n     three"_s);
        QCOMPARE(wrappedText(u"extraordinary"_s, 5, 5, 12), u"extraordinary"_s);
    }
};

RENSEI_TEST(TextWidthTest)

} // namespace rensei::tests

#include "tst_text_width.moc"
