#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace rensei::tests {

using namespace Qt::StringLiterals;

struct TranslatedText {
    QString source;
    QString comment;
    QStringList forms; ///< one, or as many as the language has plurals
    bool hasPlural = false;
    bool isFinished = true; ///< of one that is not, tests/translations.cmake tells
};

static QList<TranslatedText> readTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (xml.attributes().value("type"_L1) == "unfinished"_L1)
            texts.last().isFinished = false;
        if (name == "message"_L1)
            texts.append({{}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (name == "source"_L1)
            texts.last().source = xml.readElementText();
        else if (name == "comment"_L1)
            texts.last().comment = xml.readElementText();
        else if (name == "numerusform"_L1 || (name == "translation"_L1 && !texts.last().hasPlural))
            texts.last().forms.append(xml.readElementText());
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

static QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9]+"_s);
    QStringList found;
    for (auto i = pattern.globalMatch(text); i.hasNext();)
        found.append(i.next().captured().remove(u'L'));
    found.sort();
    found.removeDuplicates();
    return found;
}

/// An ampersand before a letter; two are an ampersand.
static qsizetype mnemonics(QString text)
{
    static const QRegularExpression pattern(u"&[^\\s&;]"_s);
    return text.remove(u"&&"_s).count(pattern);
}

/// The text's first fault; nullopt for none.
static std::optional<QString> faultOf(const TranslatedText &text)
{
    for (const QString &form : text.forms) {
        if (form.isEmpty())
            return u"is empty"_s;
        // A plural may say "one" in words.
        if (placeholders(form) != placeholders(text.source))
            return u"has other placeholders: "_s + form;
        // Digits are those of the language, as everywhere else.
        if (form.contains("%n"_L1) || (!text.hasPlural && form.contains("%Ln"_L1)))
            return u"has %n instead of %Ln, or one of them in a text without plurals: "_s + form;
        if (mnemonics(form) != mnemonics(text.source))
            return u"has more or fewer mnemonics: "_s + form;
        const bool endsWide = u"、，；：。"_s.contains(form.back()); // such a sign holds its own space
        if (form.front().isSpace() != text.source.front().isSpace()
            || (form.back().isSpace() != text.source.back().isSpace() && !endsWide))
            return u"begins or ends with a space, or lacks one: "_s + form;
        if (form.contains("..."_L1))
            return u"has three dots for an ellipsis: "_s + form;
        if (form.endsWith(u'…') != text.source.endsWith(u'…') && !form.contains(u'…'))
            return u"lacks the ellipsis: "_s + form;
        if (form.count(u'\n') != text.source.count(u'\n'))
            return u"has other line breaks: "_s + form;
    }
    const bool namesNumber
        = std::ranges::any_of(text.forms, [](const QString &form) { return form.contains("%Ln"_L1); });
    if (text.hasPlural && text.source.contains("%n"_L1) && !namesNumber)
        return u"never names the number"_s;
    return std::nullopt;
}

class TranslationFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("hasPlural");
        QTest::addColumn<QString>("fault");

        QTest::newRow("good") << u"&Open %1…"_s << QStringList{u"%1 &öffnen…"_s} << false << QString();
        QTest::newRow("good plural") << u"%n of %1"_s << QStringList{u"%Ln von %1"_s, u"%Ln aus %1"_s} << true
                                     << QString();
        QTest::newRow("one in words") << u"%n key(s)"_s << QStringList{u"ein Schlüssel"_s, u"%Ln Schlüssel"_s} << true
                                      << QString();
        QTest::newRow("empty") << u"Open"_s << QStringList{QString()} << false << u"is empty"_s;
        QTest::newRow("lost placeholder") << u"%1 of %2"_s << QStringList{u"%1"_s} << false << u"placeholders"_s;
        QTest::newRow("digits of English") << u"%n key(s)"_s << QStringList{u"%n Schlüssel"_s} << true << u"%Ln"_s;
        QTest::newRow("number lost") << u"%n key(s)"_s << QStringList{u"Schlüssel"_s} << true << u"number"_s;
        QTest::newRow("number without plural") << u"Key"_s << QStringList{u"%Ln"_s} << false << u"plurals"_s;
        QTest::newRow("mnemonic lost") << u"&Open"_s << QStringList{u"Öffnen"_s} << false << u"mnemonics"_s;
        QTest::newRow("space") << u"Open "_s << QStringList{u"Öffnen"_s} << false << u"space"_s;
        QTest::newRow("wide comma") << u", "_s << QStringList{u"、"_s} << false << QString();
        QTest::newRow("dots") << u"Open…"_s << QStringList{u"Öffnen..."_s} << false << u"dots"_s;
        QTest::newRow("ellipsis") << u"Open…"_s << QStringList{u"Öffnen"_s} << false << u"lacks the ellipsis"_s;
        QTest::newRow("line") << u"a\nb"_s << QStringList{u"a b"_s} << false << u"line breaks"_s;
    }
    void faultsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, hasPlural);
        QFETCH(QString, fault);
        const auto found = faultOf({source, {}, forms, hasPlural});
        QCOMPARE(found.has_value(), !fault.isEmpty());
        QVERIFY2(found.value_or(QString()).contains(fault), qPrintable(found.value_or(QString())));
    }

    void noFileHasOne_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRANSLATIONS));
        for (const QString &name : folder.entryList({u"*.ts"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void noFileHasOne()
    {
        QFETCH(QString, path);
        const QList<TranslatedText> texts = readTexts(path);
        QVERIFY(!texts.isEmpty());
        QStringList faults;
        for (const TranslatedText &text : texts) {
            if (!text.isFinished)
                continue;
            if (const auto fault = faultOf(text))
                faults.append(u"\"%1\" %2"_s.arg(text.source, *fault));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

RENSEI_TEST(TranslationFilesTest)

} // namespace rensei::tests

#include "tst_translation_files.moc"
