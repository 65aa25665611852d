#pragma once

#include <QString>

#include <utility>

class QWidget;

namespace rensei::tests {

/// Shows windows, and reports what is cut off in them. With a folder it also writes a picture of each.
class Gallery {
public:
    explicit Gallery(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Shows the window until its layout has settled, and checks it.
    void capture(QWidget &window, const QString &name);

    /// Only for looking at: it is no window of the product.
    void capturePicture(QWidget &sheet, const QString &name);

    bool isGood() const { return m_problems == 0 && m_captured > 0; }

private:
    void check(const QWidget &widget, const QString &name);
    void report(const QString &name, const QString &text);

    QString m_folder;
    int m_problems = 0;
    int m_captured = 0;
};

} // namespace rensei::tests
