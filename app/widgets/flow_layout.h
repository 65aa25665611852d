#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rensei::app {

/// Puts its widgets in a row as text is written, and wraps to another row where they do not fit: long texts of
/// another language must not make a window wide. Mirrored where writing runs from right to left.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes in `rect`; also places the widgets there.
    int arrange(const QRect &rect, bool places) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace rensei::app
