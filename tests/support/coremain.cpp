// GoogleTest's main() for everything below the windows: a QCoreApplication, and the user's own folders out of reach.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("insatskartan-test"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
