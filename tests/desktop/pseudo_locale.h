#pragma once

#include <QTranslator>

namespace rensei::tests {

/// Words that show what a translation would do to a window, made of the English ones. Plurals are put into English.
class PseudoLocale final : public QTranslator {
public:
    enum class Kind {
        Plain, ///< English
        Long, ///< with accents, in brackets, and half as long again
        Mirrored, ///< in Hebrew letters, from right to left
    };

    explicit PseudoLocale(Kind kind)
        : m_kind(kind)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    QString changed(const QString &text) const;

    Kind m_kind;
};

} // namespace rensei::tests
