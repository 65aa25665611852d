#include "agent/runner/line_buffer.h"
#include "tests/support/test_case.h"

using namespace rensei::runner;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

static constexpr qsizetype maxLineSize = 16 * 1024;

class LineBufferTest : public QObject {
    Q_OBJECT

private:
    static Lines all(const QByteArray &bytes, qsizetype split = 0)
    {
        LineBuffer buffer(maxLineSize);
        Lines lines = buffer.append(bytes.left(split));
        lines += buffer.append(bytes.mid(split));
        return lines + buffer.flush();
    }

    static void rows()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Lines>("expected");

        QTest::newRow("empty output") << QByteArray() << Lines{};
        QTest::newRow("two lines") << QByteArray("a\nb\n") << Lines{"a", "b"};
        QTest::newRow("the last line without a line end") << QByteArray("a\nb") << Lines{"a", "b"};
        QTest::newRow("empty lines are lines") << QByteArray("\n\na\n") << Lines{"", "", "a"};
        QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n") << Lines{"a", "b"};
        QTest::newRow("two returns before the end") << QByteArray("a\r\r\n") << Lines{"a"};
        QTest::newRow("a progress bar shows its last state")
            << QByteArray("10%\r50%\r100%\nok\n") << Lines{"100%", "ok"};
        QTest::newRow("a progress bar that ends in a return") << QByteArray("10%\r100%\r\n") << Lines{"100%"};
        QTest::newRow("a return at the end of the output") << QByteArray("10%\r") << Lines{"10%"};
        QTest::newRow("colors") << QByteArray("\x1b[1;31mred\x1b[0m end\n") << Lines{"red end"};
        QTest::newRow("an erased line") << QByteArray("old\r\x1b[2Knew\n") << Lines{"new"};
        QTest::newRow("private modes") << QByteArray("\x1b[?25lx\x1b[?25h\n") << Lines{"x"};
        QTest::newRow("a title up to the bell") << QByteArray("\x1b]0;title\ax\n") << Lines{"x"};
        QTest::newRow("a link up to the terminator")
            << QByteArray("\x1b]8;;https://example.com\x1b\\text\x1b]8;;\x1b\\\n") << Lines{"text"};
        QTest::newRow("a device string") << QByteArray("\x1bPq#0\x1b\\x\n") << Lines{"x"};
        QTest::newRow("a character set") << QByteArray("\x1b(Bx\x1b=y\n") << Lines{"xy"};
        QTest::newRow("an unterminated sequence ends with its line") << QByteArray("a\x1b[1;2\nb\n") << Lines{"a", "b"};
        QTest::newRow("an unterminated title ends with its line") << QByteArray("a\x1b]0;t\nb\n") << Lines{"a", "b"};
        QTest::newRow("a sequence aborted by a non-ASCII character")
            << QByteArray("\x1b[1\xc3\xa9\n") << Lines{"\xc3\xa9"};
        QTest::newRow("an escape after an escape") << QByteArray("\x1b\x1b[1mx\n") << Lines{"x"};
        QTest::newRow("control characters except the tab") << QByteArray("a\tb\x07\x08\x7f\x0b\x01"
                                                                         "c\n")
                                                           << Lines{"a\tbc"};
        QTest::newRow("a NUL") << QByteArray("a\0b\n", 4) << Lines{"ab"};
        QTest::newRow("characters of several bytes")
            << QByteArray("\xe2\x82\xac\xf0\x9f\x98\x80\n") << Lines{"\xe2\x82\xac\xf0\x9f\x98\x80"};
        QTest::newRow("invalid UTF-8") << QByteArray("a\xff"
                                                     "b\xc3\n\x80\n")
                                       << Lines{"a\xef\xbf\xbd"
                                                "b\xef\xbf\xbd",
                                              "\xef\xbf\xbd"};
    }

private Q_SLOTS:
    void splitsIntoLines_data() { rows(); }

    // The lines are the same wherever the stream is split.
    void splitsIntoLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Lines, expected);
        for (qsizetype split = 0; split <= bytes.size(); ++split)
            QCOMPARE(all(bytes, split), expected);
        LineBuffer buffer(maxLineSize);
        Lines lines;
        for (const char byte : bytes)
            lines += buffer.append(QByteArrayView(&byte, 1));
        QCOMPARE(lines + buffer.flush(), expected);
    }

    void truncatesLongLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTruncated");
        constexpr qsizetype maxSize = maxLineSize;

        QTest::newRow("exactly the maximum") << QByteArray(maxSize, 'x') << false;
        QTest::newRow("one byte longer") << QByteArray(maxSize + 1, 'x') << true;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << true;
        QTest::newRow("characters of three bytes") << QByteArray("\xe2\x82\xac").repeated(maxSize) << true;
        QTest::newRow("characters of four bytes") << 'x' + QByteArray("\xf0\x9f\x98\x80").repeated(maxSize) << true;
        QTest::newRow("a character of four bytes cut after three")
            << "xxx" + QByteArray("\xf0\x9f\x98\x80").repeated(maxSize) << true;
        QTest::newRow("invalid UTF-8 that grows") << QByteArray(maxSize, '\xff') << true;
        QTest::newRow("a short line after overwritten text") << QByteArray(maxSize * 2, 'x') + "\rshort" << false;
    }

    void truncatesLongLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isTruncated);
        const Lines lines = all(line + "\nnext\n", line.size() / 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().size() <= maxLineSize);
        QVERIFY(!isTruncated || lines.first().size() > maxLineSize - 4);
        QVERIFY(lines.first().isValidUtf8());
        QVERIFY(!isTruncated || line.at(1) == '\xff' || !lines.first().contains("\xef\xbf\xbd"));
        QCOMPARE(lines.last(), QByteArray("next"));
    }

    void tellsTheLineThatHasBegun()
    {
        LineBuffer buffer(maxLineSize);
        QCOMPARE(buffer.append("one\ntwo \xe2\x82"), Lines{"one"});
        QCOMPARE(buffer.begun(), QByteArray("two ")); // without the character that is not complete
        QCOMPARE(buffer.append("\xac\x1b[1"), Lines{});
        QCOMPARE(buffer.begun(), QByteArray("two \xe2\x82\xac"));
        QCOMPARE(buffer.append("\n"), Lines{"two \xe2\x82\xac"});
        QCOMPARE(buffer.begunSize(), 0);
    }

    void flushLeavesNothing()
    {
        LineBuffer buffer(maxLineSize);
        QVERIFY(buffer.append("half").isEmpty());
        QCOMPARE(buffer.flush(), Lines{"half"});
        QVERIFY(buffer.flush().isEmpty());
    }
};

RENSEI_TEST(LineBufferTest)
#include "tst_line_buffer.moc"
