#include "tests/desktop/pseudo_locale.h"

#include <cmath>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static const QString latin = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
static const QString accented = u"áƀçđéƒǧĥíĵķļɱñóþɋřšţúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĻṀÑÓÞɊŘŠŢÚṼŴẊÝŽ"_s;
static const QString hebrew = u"אבגדהופגהיזקלמנסעפצרשתוטחכאבגדהופגהיזקלמנסעפצרשתוטחכ"_s;

static QString replaced(const QString &text, const QString &letters)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        // %1 and %n; and several letters would get the same mnemonic.
        const bool isPlace = i > 0 && (out.at(i - 1) == u'%' || out.at(i - 1) == u'&');
        const qsizetype letter = latin.indexOf(out.at(i));
        if (letter >= 0 && !isPlace)
            out[i] = letters.at(letter);
    }
    return out;
}

/// As languages have it whose letters are on no key: behind the text, in brackets.
static QString withMnemonicBehind(const QString &text)
{
    const qsizetype sign = text.indexOf(u'&');
    if (sign < 0 || sign + 1 >= text.size() || !text.at(sign + 1).isLetter())
        return text;
    return u"%1 (&%2)"_s.arg(QString(text).remove(sign, 1), text.at(sign + 1));
}

QString PseudoLocale::changed(const QString &text) const
{
    static const QString filler = u" ñőčħ éįň ẃőřţ ùñđ ŵïéđéŕ ēīñş"_s;
    if (m_kind == Kind::Plain || text.isEmpty())
        return text;
    if (m_kind == Kind::Mirrored)
        return replaced(withMnemonicBehind(text), hebrew);
    const auto more = static_cast<qsizetype>(std::ceil(static_cast<double>(text.size()) * 0.4));
    return u"[%1%2]"_s.arg(
        replaced(text, accented), filler.repeated(static_cast<int>(more / filler.size() + 1)).left(more));
}

QString PseudoLocale::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    // How Qt is told the direction of a language.
    if (text == "QT_LAYOUT_DIRECTION"_L1)
        return m_kind == Kind::Mirrored ? u"RTL"_s : u"LTR"_s;
    text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    if (n == 1)
        text.replace("need attention"_L1, "needs attention"_L1).replace("sessions run "_L1, "session runs "_L1);
    return changed(text);
}

} // namespace rensei::tests
